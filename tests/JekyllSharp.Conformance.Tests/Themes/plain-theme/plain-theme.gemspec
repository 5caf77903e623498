Gem::Specification.new do |spec|
  spec.name = "plain-theme"
  spec.version = "0.3"
  spec.authors = ["JekyllSharp contributors", "Someone"]
  spec.summary = "A theme with data alone"
  spec.description = "Data and layouts; no settings."
  spec.homepage = "https://example.org/plain-theme"
  spec.license = "MIT"
  spec.metadata = {"plugin_type" => "theme"}
  spec.files = Dir["{_layouts,_data}/**/*"]
end
