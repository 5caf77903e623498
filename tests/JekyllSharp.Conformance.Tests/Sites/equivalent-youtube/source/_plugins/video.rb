class VideoTag < Liquid::Tag
  MARKUP = %r!\A\s*(\S+)(?:\s+(\d+)\s+(\d+))?!.freeze

  def initialize(name, markup, tokens)
    super
    given = MARKUP.match(markup) or raise SyntaxError, "an id, please"
    @id = given[1]
    @width = given[2] || 560
    @height = given[3] || 420
  end

  def render(_context)
    %(<iframe width="#{@width}" height="#{@height}" src="https://www.youtube.com/embed/#{@id}" frameborder="0" allowfullscreen></iframe>)
  end
end

Liquid::Template.register_tag("youtube", VideoTag)
