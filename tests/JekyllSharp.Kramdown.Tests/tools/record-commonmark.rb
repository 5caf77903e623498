# Records again what jekyll-commonmark 1.4 and jekyll-commonmark-ghpages print for Cases/commonmark/cases.json.
# Usage: ruby tools/record-commonmark.rb (both plugins have to be on Ruby's path)
require 'json'
require 'jekyll'
require 'jekyll-commonmark'
require 'jekyll-commonmark-ghpages'

path = File.join(__dir__, '..', 'Cases', 'commonmark', 'cases.json')
cases = JSON.parse(File.read(path))
cases.each do |item|
  config = Jekyll.configuration('quiet' => true, 'markdown' => item['engine'], 'commonmark' => item['commonmark'])
  item['html'] = Jekyll::Converters::Markdown.const_get(item['engine']).new(config).convert(item['text'])
end
File.write(path, "#{JSON.pretty_generate(cases)}\n")
