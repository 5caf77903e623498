Gem::Specification.new do |s|
  s.name = "jekyll-theme-tower"
  s.add_runtime_dependency "jekyll-sitemap"
end
