# frozen_string_literal: true

# Records what the reference does with the templates under Recorder/<area>.txt into Cases/<area>.json.
# Usage: ruby record.rb [plain] INPUT.txt OUTPUT.json
#
# Cases/Liquid4 holds the cases whose result differs under Liquid 4.0.4, by their index: ruby -I LIQUID4/lib record4.rb
#
# An input file holds one template a line. Lines that start with "@" set what holds for the templates behind them:
#   @data {...}   the data, as JSON        @files {...}   partial templates
#         @mode strict|lax|warn      @tz Europe/Berlin
#   @sv true      strict variables         @sf true  strict filters   @url / @baseurl  the site's, perhaps ""
# "\n" and "\t" in a template stand for a line break and a tab, "\\" for a backslash. A line that starts with "#" is a comment.

require "json"
require "open3"

plain = ARGV.delete("plain")
input, output = ARGV
state = {}
cases = []
File.foreach(input, :chomp => true) do |line|
  next if line.empty? || line.start_with?("#")

  if line.start_with?("@")
    key, value = line[1..].split(" ", 2)
    case key
    when "data" then state["d"] = JSON.parse(value)
    when "files" then state["files"] = value && JSON.parse(value)
    when "sv", "sf" then state[key] = value == "true"
    else state[key] = value.delete('"')
    end
    next
  end
  text = line.gsub(%r!\\([nt\\])!) { { "n" => "\n", "t" => "\t", "\\" => "\\" }[Regexp.last_match(1)] }
  cases << { "t" => text }.merge(state)
end
command = ["ruby", File.join(__dir__, "reference.rb"), *[plain].compact]
result, status = Open3.capture2(*command, :stdin_data => JSON.generate(cases))
abort "the reference failed" unless status.success?
File.write(output, result)
recorded = JSON.parse(result)
warn "#{output}: #{recorded.size} cases, #{recorded.count { |c| c["error"] }} of them fail"
