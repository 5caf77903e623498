# frozen_string_literal: true

# Records Jekyll's slugs: text, mode, slug, slug with upper case kept. Usage: ruby slugify.rb > ../Cases/slugify.json

require "jekyll"; require "json"
Jekyll.logger.log_level = :error
t = ["Hello World!", " a_b c.d~e ", "Ünïcödé ñ ß ŁÓ İ", "foo\n-bar-\nbaz-", "日本 語 テスト", "a   b\u00a0c", "---", "cafe\u0301x", "½ ² ٣ Ⅳ", "A's & B=C;d,e(f)+@", "-\n-", "", "--a--", "C++", "🎉 x", "ŉ Œuvre Þórr", "a\tb\nc"]
rows = t.product(%w(none raw default pretty ascii latin foo)).map { |s, m| [s, m, Jekyll::Utils.slugify(s, :mode => m), Jekyll::Utils.slugify(s, :mode => m, :cased => true)] }
puts "[\n" + rows.map { |r| "  " + JSON.generate(r) }.join(",\n") + "\n]"
