require "digest/md5"

module AssetHashes
  def bust_file_cache(address)
    file = address.include?("assets/") ? address[address.index("assets/")..] : address
    "#{address}?#{Digest::MD5.hexdigest(File.binread(file))}"
  end

  def bust_css_cache(address)
    files = Dir.glob("_sass/**/*").select { |path| File.file?(path) }
    "#{address}?#{Digest::MD5.hexdigest(files.map { |path| File.binread(path) }.join)}"
  end
end

class FileThere < Liquid::Tag
  def initialize(name, markup, tokens)
    super
    @markup = markup
  end

  def render(context)
    path = Liquid::Template.parse(@markup).render(context).strip
    File.exist?(File.join(context.registers[:site].source, path)).to_s
  end
end

Liquid::Template.register_filter(AssetHashes)
Liquid::Template.register_tag("file_exists", FileThere)
