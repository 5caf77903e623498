Gem::Specification.new do |s|
  s.name = "jekyll-theme-primer"
  s.version = "0.6.0"
  s.authors = ["JekyllSharp contributors"]
  s.summary = "Stands in for the theme that GitHub Pages puts under sites; nothing of it is in here"
  s.files = Dir["{_layouts,_includes,_data,assets}/**/*", "_config.yml"]
  s.add_runtime_dependency "jekyll-github-metadata"
  s.add_runtime_dependency "jekyll-seo-tag"
end
