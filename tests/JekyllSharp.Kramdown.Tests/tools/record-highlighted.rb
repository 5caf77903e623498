# Records what the installed kramdown and Rouge print for those cases of Cases/kramdown/cases.json where the running
# reference does not print the column "html", which has line ends of an older Rouge.
# Usage: ruby tools/record-highlighted.rb (needs kramdown 2.4.0, kramdown-parser-gfm 1.1.0, Rouge 3.30)
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
require 'rouge'

abort "kramdown 2.4.0 is wanted, this is #{Kramdown::VERSION}" unless Kramdown::VERSION == '2.4.0'

# The formatter that one of the cases names: the usual one with a division around.
class Rouge::Formatters::RougeHTMLFormatters < Rouge::Formatters::HTMLLegacy
  def stream(tokens, &block)
    yield '<div class="custom-class">'
    super
    yield '</div>'
  end
end

folder = File.join(__dir__, '..', 'Cases', 'kramdown')
recorded = {}
JSON.parse(File.read(File.join(folder, 'cases.json'))).each do |item|
  options = item['options'].transform_keys(&:to_sym)
  next if options[:transliterated_header_ids] || item['html'] == item['html_without_highlighter']

  html = Kramdown::Document.new(item['text'], options).to_html
  recorded["#{item['suite']}: #{item['name']}"] = html if html != item['html']
end
File.write(File.join(folder, 'highlighted.json'), "#{JSON.pretty_generate(recorded)}\n")
