# Records what the installed kramdown prints for every Cases/own/*.md, with the options beside it.
# Usage: ruby tools/record.rb (from the test project's folder; needs kramdown 2.4.0 and kramdown-parser-gfm 1.1.0)
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

abort "kramdown 2.4.0 is wanted, this is #{Kramdown::VERSION}" unless Kramdown::VERSION == '2.4.0'
Dir[File.join(__dir__, '..', 'Cases', 'own', '*.md')].sort.each do |path|
  text = File.binread(path).force_encoding('UTF-8')
  options_path = path.sub(/\.md\z/, '.options.json')
  options = File.exist?(options_path) ? JSON.parse(File.read(options_path)) : {}
  options = { 'syntax_highlighter' => nil }.merge(options).transform_keys(&:to_sym)
  File.binwrite(path.sub(/\.md\z/, '.html'), Kramdown::Document.new(text, options).to_html)
end
