# frozen_string_literal: true

# Runs every recorded template through another Liquid, and writes those whose result differs into Cases/Liquid4.
# Usage: ruby -I FOLDER_OF_LIQUID_4.0.4/lib record4.rb    (from its sources; Debian has 5.4 alone)

require "json"
require "open3"

cases = File.join(__dir__, "..", "Cases")
Dir[File.join(cases, "*.json")].sort.each do |file|
  recorded = JSON.parse(File.read(file))
  given = recorded.map { |c| c.reject { |key, _| %w(out error kind warnings).include?(key) } }
  command = ["ruby", *$LOAD_PATH.first(1).flat_map { |path| ["-I", path] }, File.join(__dir__, "reference.rb"), "plain"]
  output, status = Open3.capture2(*command, :stdin_data => JSON.generate(given))
  abort "the reference failed" unless status.success?

  different = recorded.zip(JSON.parse(output)).each_with_index.filter_map do |(five, four), index|
    next if %w(out error warnings).all? { |key| five[key] == four[key] }

    four.reject { |key, _| %w(d files).include?(key) }.merge("index" => index)
  end
  lines = different.map { |c| "  #{JSON.generate(c)}" }.join(",\n")
  File.write(File.join(cases, "Liquid4", File.basename(file)), "[\n#{lines}\n]\n")
  warn "#{File.basename(file)}: #{different.size} of #{recorded.size} differ"
end
