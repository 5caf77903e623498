module ReadingTime
  def reading_time(text)
    minutes = text.to_s.split.size / 180
    case minutes
    when 0 then "less than 1 minute"
    when 1 then "about 1 minute"
    else "about #{minutes} minutes"
    end
  end
end

Liquid::Template.register_filter(ReadingTime)
