# Converts an array of [text, options] (JSON on standard input), the options over Jekyll's; prints an array of HTML,
# null where kramdown raises. Ends with an error when kramdown 2.4.0 is not installed.
require 'json'
begin
  require 'kramdown'
  require 'kramdown-parser-gfm'
rescue LoadError
  exit 1
end
exit 1 unless Kramdown::VERSION == '2.4.0'

options = { input: 'GFM', hard_wrap: false, auto_ids: true, toc_levels: (1..6).to_a, entity_output: 'as_char',
            smart_quotes: 'lsquo,rsquo,ldquo,rdquo', footnote_nr: 1, syntax_highlighter: nil }
texts = JSON.parse($stdin.set_encoding('UTF-8').read)
puts(JSON.generate(texts.map do |text, own|
  Kramdown::Document.new(text, options.merge(own.transform_keys(&:to_sym))).to_html
rescue StandardError, SystemStackError
  nil
end))
