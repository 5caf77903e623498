Gem::Specification.new do |s|
  s.name = "jekyll-theme-hacker"
  s.version = "0.2.0"
  s.authors = ["JekyllSharp contributors"]
  s.summary = "Stands in for a theme of GitHub Pages; nothing of it is in here"
  s.files = Dir["{_layouts,assets}/**/*"]
  s.add_runtime_dependency "jekyll-sitemap"
end
