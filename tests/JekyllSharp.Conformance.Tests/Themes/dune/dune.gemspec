Gem::Specification.new do |spec|
  spec.name = "dune"
  spec.version = "1.10.2"
  spec.authors = ["JekyllSharp contributors"]
  spec.summary = "A theme whose settings take the place of defaults"
  spec.files = Dir["{_layouts,_includes,_data,assets}/**/*", "_config.yml"]
end
