class TagPage < Jekyll::Page
  def initialize(site, term)
    @site = site
    @base = site.source
    @dir = "blog/tags"
    @name = "#{Jekyll::Utils.slugify(term)}.html"
    process(@name)
    read_yaml(File.join(site.source, "_layouts"), "tag.html")
    data["tag"] = term
    data["title"] = "Posts “#{term}”"
  end
end

class TagPages < Jekyll::Generator
  def generate(site)
    site.tags.each_key { |term| site.pages << TagPage.new(site, term) }
  end
end
