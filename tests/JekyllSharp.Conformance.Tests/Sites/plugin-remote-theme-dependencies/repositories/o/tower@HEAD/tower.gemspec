# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name = "other-name"
  s.version = "1"
  s.authors = ["JekyllSharp contributors"]
  s.summary = "A theme with plugins"
  s.add_runtime_dependency "jekyll", "> 3.5", "< 5.0"
  s.add_dependency('jekyll-seo-tag', '~> 2.0')
  s.add_runtime_dependency 'jekyll-sitemap'
  s.add_development_dependency "jekyll-feed"
end
