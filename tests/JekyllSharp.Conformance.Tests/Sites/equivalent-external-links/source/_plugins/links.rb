# Marks links that leave the site.
module OutwardLinks
  OWN = ->(site) { site.config["url"].to_s[%r!\Ahttps?://([^/?#:]*)!i, 1].to_s.downcase }

  def self.mark(html, own)
    html.gsub(%r!<a[\s/][^>]*>!i) do |tag|
      address = tag[%r!\shref\s*=\s*["']?(https?://[^"'\s>]*)!i, 1]
      next tag if address.nil? || address[%r!\Ahttps?://([^/?#:]*)!i, 1].downcase == own

      added = +""
      added << ' target="_blank"' unless tag =~ %r!\starget\s*=!i
      added << ' rel="noopener noreferrer"' unless tag =~ %r!\srel\s*=!i
      tag.chop + added + ">"
    end
  end
end

Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
  if item.output_ext == ".html"
    item.output = OutwardLinks.mark(item.output, OutwardLinks::OWN.call(item.site))
  end
end
