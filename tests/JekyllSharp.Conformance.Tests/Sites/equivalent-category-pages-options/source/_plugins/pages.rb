class CategoryPage < Jekyll::Page
  def initialize(site, term)
    @site = site
    @base = site.source
    @dir = "blog/categories"
    @name = "#{Jekyll::Utils.slugify(term)}.html"
    process(@name)
    read_yaml(File.join(site.source, "_layouts"), "category.html")
    data["category"] = term
    data["title"] = "Posts “#{term}”"
  end
end

class CategoryPages < Jekyll::Generator
  def generate(site)
    site.categories.each_key { |term| site.pages << CategoryPage.new(site, term) }
  end
end
