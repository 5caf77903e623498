# Loaded into Jekyll (ruby -r): writes each text that is handed to the Sass converter, after Liquid, to the folder in
# SASS_DUMP, with the file that it belongs to and the folders in which imports are looked for.
require "json"
require "jekyll"
require "jekyll-sass-converter"

module SassDump
  def convert(content)
    page = respond_to?(:sass_page, true) ? send(:sass_page) : nil
    if page
      Dir.mkdir(ENV["SASS_DUMP"]) unless Dir.exist?(ENV["SASS_DUMP"])
      config = jekyll_sass_configuration
      name = page.url.gsub("/", "~")
      File.write(File.join(ENV["SASS_DUMP"], "#{name}.json"), JSON.generate(
        "url" => page.url, "path" => File.join(page.site.source, page.relative_path), "text" => content,
        "syntax" => syntax == :sass ? "indented" : "scss",
        "load_paths" => ([sass_dir] + Array(config["load_paths"])).map { |p| File.expand_path(p, page.site.source) }
          .flat_map { |p| Dir.glob(p) }.select { |p| File.directory?(p) } + [page.site.theme&.sass_path].compact
      ))
    end
    begin
      super
    rescue StandardError
      ""
    end
  end
end
Jekyll::Converters::Scss.prepend(SassDump)
