class Details < Liquid::Block
  def initialize(name, markup, tokens)
    super
    @caption = markup
  end

  def render(context)
    markdown = context.registers[:site].find_converter_instance(Jekyll::Converters::Markdown)
    caption = markdown.convert(@caption).gsub(%r!</?p[^>]*>!, "").chomp
    "<details><summary>#{caption}</summary>#{markdown.convert(super)}</details>"
  end
end

Liquid::Template.register_tag("details", Details)
