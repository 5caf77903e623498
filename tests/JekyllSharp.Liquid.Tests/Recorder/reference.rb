# frozen_string_literal: true

# Runs templates through the reference: Liquid with Jekyll's filters, or Liquid alone with the argument "plain".
# Reads a JSON array of cases on standard input and writes the same array with "out" or "error" and "warnings" filled in.
# A case: {"t": template, "d": data, "tz": zone, "mode": "warn|strict|lax", "sv": strict_variables, "sf": strict_filters,
#          "expr": Ruby expression over `d` instead of a template}
# "files": partial templates by name, for the render tag.
# Data that JSON cannot say: {"$time": "..."}, {"$date": "..."}, {"$range": [a, b]}, {"$map": [[key, value], ...]}.

require "json"
require "time"
require "date"
require "tmpdir"
ENV["TZ"] = "UTC"
PLAIN = ARGV.delete("plain")
if PLAIN
  require "liquid"
else
  require "jekyll"
  Jekyll.logger.log_level = :error
end

NOW = Time.at(1_700_000_000, 123_456_789, :nsec)
class << Time
  alias_method :real_now, :now
  def now(*)
    Time.at(NOW.to_r)
  end
end

def revive(value)
  case value
  when Array then value.map { |v| revive(v) }
  when Hash
    if value.key?("$time") then Time.iso8601(value["$time"]).then { |t| value["utc"] ? t.utc : t }
    elsif value.key?("$local") then Time.at(value["$local"], value["nsec"] || 0, :nsec)
    elsif value.key?("$date") then Date.iso8601(value["$date"])
    elsif value.key?("$range") then Range.new(*value["$range"])
    elsif value.key?("$map") then value["$map"].to_h { |k, v| [revive(k), revive(v)] }
    else value.transform_values { |v| revive(v) }
    end
  else value
  end
end

Files = Struct.new(:files) do
  def read_template_file(name)
    files.fetch(name) { raise Liquid::FileSystemError, "No such template '#{name}'" }
  end
end

SITE = PLAIN ? nil : Jekyll::Site.new(Jekyll.configuration("quiet" => true, "source" => Dir.mktmpdir, "url" => "https://example.org", "baseurl" => "/base"))

def run(c)
  ENV["TZ"] = c["tz"] || "UTC"
  data = revive(c["d"] || {})
  return eval(c["expr"], binding.tap { |b| b.local_variable_set(:d, data) }) if c["expr"]

  SITE&.config&.merge!("url" => c.fetch("url", "https://example.org"), "baseurl" => c.fetch("baseurl", "/base"))
  SITE&.filter_cache&.clear
  Liquid::Template.error_mode = (c["mode"] || "warn").to_sym
  Liquid::Template.file_system = c["files"] ? Files.new(c["files"]) : Liquid::BlankFileSystem.new
  template = Liquid::Template.parse(c["t"], :line_numbers => true)
  c["warnings"] = template.warnings.map(&:to_s) unless template.warnings.empty?
  template.render!(data, :registers => { :site => SITE, :page => {} },
                   :strict_variables => c["sv"] || false, :strict_filters => c["sf"] || false)
end

if $PROGRAM_NAME == __FILE__
  cases = JSON.parse($stdin.read)
  $stdout = $stderr.dup
  cases.each do |c|
    %w(out error kind warnings).each { |k| c.delete(k) }
    c["out"] = run(c)
  rescue Exception => e # rubocop:disable Lint/RescueException
    # Ruby shows the line of its own source behind this one's message.
    c["error"] = e.is_a?(NoMethodError) ? e.message.lines.first.chomp : e.message
    c["kind"] = e.class.name
  end
  $stdout = STDOUT
  puts "["
  puts cases.map { |c| "  #{JSON.generate(c)}" }.join(",\n")
  puts "]"
end
