WANTED = { "loading" => "lazy", "decoding" => "async", "class" => "img 'q'" }.freeze

Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
  next unless item.output_ext == ".html"

  item.output = item.output.gsub(%r!<img[\s/][^>]*>!i) do |tag|
    added = WANTED.reject { |name, _| tag =~ %r!\s#{name}\s*=!i }.map { |name, value| %( #{name}="#{value}") }
    tag.insert(4, added.join)
  end
end
