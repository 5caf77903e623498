# Prints what NFKC does, asked of Ruby character by character.
#   ruby nfkc.rb tables  > src/JekyllSharp/RubyCompat/Nfkc.txt
#   ruby nfkc.rb cases   > tests/JekyllSharp.Tests/RubyCompat/nfkc-cases.txt
require 'unicode_normalize/normalize'

def hex(text) = text.codepoints.map { |c| format('%X', c) }.join(' ')

def each_character
  (0x80..0x10FFFF).each { |c| yield c, [c].pack('U') unless (0xD800..0xDFFF).cover?(c) || (0xAC00..0xD7A3).cover?(c) }
end

case ARGV[0]
when 'tables'
  each_character do |c, s|
    whole = s.unicode_normalize(:nfkd)
    puts "D #{hex(s)} #{hex(whole)}" if whole != s
  end
  UnicodeNormalize::CLASS_TABLE.group_by { |_, k| k }.sort.each { |k, list| puts "C #{k} #{list.map { |s, _| hex(s) }.join(' ')}" }
  UnicodeNormalize::COMPOSITION_TABLE.each { |pair, one| puts "P #{hex(pair)} #{hex(one)}" }
when 'cases'
  random = Random.new(42)
  special = (UnicodeNormalize::CLASS_TABLE.keys + UnicodeNormalize::COMPOSITION_TABLE.keys + UnicodeNormalize::COMPOSITION_TABLE.values +
    UnicodeNormalize::KOMPATIBLE_TABLE.keys + %w[a e A 가 각 ᄀ ᅡ ᆨ 你 ペ]).sort
  2000.times do
    text = Array.new(1 + random.rand(6)) { special[random.rand(special.size)] }.join
    puts "#{hex(text)};#{hex(text.unicode_normalize(:nfkc))}"
  end
end
