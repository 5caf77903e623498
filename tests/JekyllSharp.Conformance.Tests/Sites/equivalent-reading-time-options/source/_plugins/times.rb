module Times
  def reading_time(text)
    minutes = (text.to_s.split.size / 10.0).ceil
    minutes < 2 ? "#{minutes} Min." : "#{minutes} Min., #{minutes}!"
  end
end

Liquid::Template.register_filter(Times)
