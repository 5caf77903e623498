# frozen_string_literal: true

# Records what the reference, Liquid 5.4.0 alone, does with the templates of the golden-liquid suite (github.com/jg-rp/golden-liquid).
# Usage: ruby golden.rb golden_liquid.json OUTPUT.json; then GOLDEN_LIQUID=OUTPUT.json dotnet test, which compares.

require "json"
require "open3"

input, output = ARGV
cases = JSON.parse(File.read(input))["tests"].map do |test|
  { "t" => test["template"], "d" => test["data"] || {}, "files" => test["templates"] || {} }
end
recorded, status = Open3.capture2("ruby", File.join(__dir__, "reference.rb"), "plain", :stdin_data => JSON.generate(cases))
abort "the reference failed" unless status.success?
File.write(output, recorded)
