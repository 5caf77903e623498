Gem::Specification.new do |s|
  s.name = "gem-of-ours"
  s.version = "1.0"
  s.authors = ["JekyllSharp contributors"]
  s.summary = "A theme that a remote theme takes the place of"
  s.files = Dir["{_layouts,_data,assets}/**/*", "_config.yml"]
end
