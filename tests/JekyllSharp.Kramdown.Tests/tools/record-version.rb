# Records again what another version of kramdown prints for the texts of Cases/kramdown-X.Y/cases.json.
# Usage: ruby -I KRAMDOWN/lib tools/record-version.rb X.Y (needs kramdown-parser-gfm 1.1.0)
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

abort "kramdown #{ARGV[0]} is wanted, this is #{Kramdown::VERSION}" unless Kramdown::VERSION.start_with?(ARGV[0])
path = File.join(__dir__, '..', 'Cases', "kramdown-#{ARGV[0]}", 'cases.json')
cases = JSON.parse(File.read(path))
cases.each do |item|
  options = { 'syntax_highlighter' => nil }.merge(item['options']).transform_keys(&:to_sym)
  item['html'] = Kramdown::Document.new(item['text'], options).to_html
end
File.write(path, "#{JSON.pretty_generate(cases, indent: ' ', object_nl: "\n", array_nl: "\n")}\n")
