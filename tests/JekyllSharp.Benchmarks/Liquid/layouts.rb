# frozen_string_literal: true

# Renders the layouts of one post again and again in Jekyll. Usage: ruby layouts.rb SITE POST OUTPUT
# Writes the rendered page to OUTPUT, then, for each line on standard input with a number of seconds of CPU time, a line with the
# number of renders and the seconds that they took.

require "jekyll"
require "tmpdir"

source, name, output = ARGV
Jekyll.logger.log_level = :error
site = Jekyll::Site.new(Jekyll.configuration("quiet" => true, "source" => source, "destination" => Dir.mktmpdir, "disable_disk_cache" => true))
site.reset
site.read
site.generate
site.render
post = site.posts.docs.find { |d| d.basename == name } || abort("no post #{name}")

payload = site.site_payload
payload["page"] = post.to_liquid
payload["paginator"] = nil
renderer = Jekyll::Renderer.new(site, post, payload)
info = { :registers => { :site => site, :page => payload["page"] }, :strict_filters => false, :strict_variables => false }
render = lambda do
  renderer.send(:assign_pages!)
  renderer.send(:assign_current_document!)
  renderer.place_in_layouts(post.content.dup, payload, info)
end
20.times { render.call }
File.write(output, render.call)
$stdout.sync = true
puts "ready"
$stdin.each_line do |line|
  seconds = line.to_f
  count = 0
  start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
  spent = 0
  while spent < seconds
    5.times { render.call }
    count += 5
    spent = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
  end
  puts "#{count} #{spent}"
end
