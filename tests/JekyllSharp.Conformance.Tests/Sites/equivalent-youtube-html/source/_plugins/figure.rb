class FilmTag < Liquid::Tag
  def initialize(name, markup, tokens)
    super
    @id, @width, @height = markup.split
  end

  def render(_context)
    %(<div class="video"><figure><iframe src="//www.youtube.com/embed/#{@id}?w=#{@width || 640}" height="#{@height || 420}"></iframe></figure></div>)
  end
end

Liquid::Template.register_tag "youtube", FilmTag
