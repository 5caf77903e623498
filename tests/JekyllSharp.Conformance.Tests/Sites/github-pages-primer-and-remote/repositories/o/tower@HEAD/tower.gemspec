Gem::Specification.new do |s|
  s.add_runtime_dependency "jekyll-feed"
  s.add_runtime_dependency "jekyll-toc"
end
