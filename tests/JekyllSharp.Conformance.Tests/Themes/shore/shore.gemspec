Gem::Specification.new do |spec|
  spec.name = "shore"
  spec.version = "1.10.2"
  spec.authors = ["JekyllSharp contributors"]
  spec.summary = "A theme whose settings are no map below its name"
  spec.files = Dir["{_layouts,_includes,_data,assets}/**/*", "_config.yml"]
end
