Gem::Specification.new do |spec|
  spec.name = "sample-theme"
  spec.version = "1.2.3"
  spec.authors = ["JekyllSharp contributors"]
  spec.summary = "A theme for tests"
  spec.homepage = "https://example.org/sample-theme"
  spec.license = "MIT"
  spec.files = Dir["{_layouts,_includes,_sass,_data,assets}/**/*", "_config.yml"]
  spec.add_runtime_dependency "jekyll", ">= 3.5"
  spec.add_runtime_dependency "jekyll-sitemap", "~> 1.4"
  spec.add_development_dependency "bundler"
end
