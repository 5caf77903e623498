Gem::Specification.new do |spec|
  spec.name = "harbour-theme"
  spec.version = "2.1.0"
  spec.authors = ["JekyllSharp contributors"]
  spec.summary = "A theme with data and settings"
  spec.homepage = "https://example.org/harbour-theme"
  spec.license = "MIT"
  spec.files = Dir["{_layouts,_includes,_sass,_data,assets}/**/*", "_config.yml"]
  spec.add_runtime_dependency "jekyll", ">= 3.5"
end
