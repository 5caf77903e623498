class CategoryPage < Jekyll::Page
  def initialize(site, dir, term)
    @site = site
    @base = site.source
    @dir = dir
    @name = "index.html"
    process(@name)
    read_yaml(File.join(site.source, "_layouts"), "category_index.html")
    data["category"] = term
    data["title"] = (site.config["category_title_prefix"] || "Category: ") + term
  end
end

class CategoryPages < Jekyll::Generator
  safe true

  def generate(site)
    return unless site.layouts.key?("category_index")

    dir = site.config["category_dir"] || "categories"
    site.categories.each_key { |term| site.pages << CategoryPage.new(site, File.join(dir, term), term) }
  end
end
