Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
  next unless item.output_ext == ".html"

  item.output = item.output.gsub(%r!<img[\s/][^>]*>!i) do |tag|
    tag =~ %r!\sloading\s*=!i ? tag : tag.insert(4, ' loading="lazy"')
  end
end
