class TagPage < Jekyll::Page
  def initialize(site, dir, term)
    @site = site
    @base = site.source
    @dir = dir
    @name = "index.html"
    process(@name)
    read_yaml(File.join(site.source, "_layouts"), "tag_index.html")
    data["tag"] = term
    data["title"] = (site.config["tag_title_prefix"] || "Tag: ") + term
  end
end

class TagPages < Jekyll::Generator
  safe true

  def generate(site)
    return unless site.layouts.key?("tag_index")

    dir = site.config["tag_dir"] || "tag"
    site.tags.each_key { |term| site.pages << TagPage.new(site, File.join(dir, term), term) }
  end
end
