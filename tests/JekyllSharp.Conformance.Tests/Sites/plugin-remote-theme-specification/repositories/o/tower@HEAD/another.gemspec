Gem::Specification.new do |s|
  s.name = "another"
  s.add_runtime_dependency "jekyll-feed"
end
