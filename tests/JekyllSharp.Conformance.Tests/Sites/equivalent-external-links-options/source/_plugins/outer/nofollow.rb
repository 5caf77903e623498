%w(partner.example www.partner.example).tap do |own|
  Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
    next unless item.output_ext == ".html"

    item.output = item.output.gsub(%r!<a[\s/][^>]*>!i) do |tag|
      address = tag[%r!\shref\s*=\s*["']?(https?://[^"'\s>]*)!i, 1]
      if address.nil? || tag =~ %r!\srel\s*=!i || own.include?(address[%r!\Ahttps?://([^/?#:]*)!i, 1].downcase)
        tag
      else
        tag.chop + ' rel="nofollow external">'
      end
    end
  end
end
