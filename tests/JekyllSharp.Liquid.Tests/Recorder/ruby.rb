# frozen_string_literal: true

# Records what Ruby's own functions give, for the pure functions under Ruby/.
# Usage: ruby ruby.rb OUTPUT_DIRECTORY

require "json"
require "time"
require "date"
require "bigdecimal"

dir = ARGV.fetch(0)
ENV["TZ"] = "Europe/Berlin"
NOW = Time.at(1_700_000_000)
class << Time
  def now(*)
    Time.at(NOW.to_r)
  end
end

def save(dir, name, pairs)
  File.write(File.join(dir, "#{name}.json"), "[\n#{pairs.map { |p| "  #{JSON.generate(p)}" }.join(",\n")}\n]\n")
end

texts = DATA.read.lines(:chomp => true)
save(dir, "time_parse", texts.map do |text|
  [text, (Time.parse(text).strftime("%Y-%m-%d %H:%M:%S.%N %z %Z") rescue nil)]
end)

time = Time.new(2024, 3, 5, 4, 7, 9.123456789r)
date = Date.new(2024, 3, 5)
flags = ["", "-", "_", "0", "^", "#", "10", "010", "_10", "-10", "^10", "3"]
conversions = "YCymBbhdejHkIlpPMSLNzZAauwGgVUWsnt%cDFvxXrRT+QfiJKqo!".chars
formats = flags.product(conversions).map { |f, c| "%#{f}#{c}" }
formats += %w(%:z %::z %:::z %10:z %_10:z %-:z %_:z %12::z %:d %::H %Ey %EY %Ec %Od %OH %E! %.3S %12N %1N a%bc %d/%m/%Y %) + ["%-", "%5", "% d"]
save(dir, "strftime", formats.map do |format|
  [format, (time.strftime(format) rescue nil), date.strftime(format)]
end)

floats = [1.0, -0.0, 0.1, 0.1 + 0.2, 1e14, 1e15, 1e16, 123_456_789_012_345_680.0, 1e-4, 1e-5, 1.5e-7, 1e100, 5e-324, 1.7976931348623157e308,
          100.0, 123_456.789, 9_999_999_999_999_998.0, 999_999_999_999_999.9, 0.00012345, -2.5, 1 / 3.0, 2 / 3.0, 1e22, 4.35, 123.0e3]
save(dir, "float", floats.map { |f| [[f].pack("G").unpack1("H*"), f.to_s] })

strings = ["plain", "\"q\"", "back\\slash", "\#{x} \#$x \#@x #x #", "\t\n\r\a\b\v\f\e\0\x01", "é日本😀", "\u200b\u00a0\u00ad", "\u2028\u2029", "\u0378", "\u{10ffff}", "\x7f\u0085"]
save(dir, "inspect", strings.map { |s| [s, s.inspect] })

letters = (0x20..0x24ff).select { |c| s = [c].pack("U"); s.upcase != s || s.downcase != s || s.capitalize != s }
letters += [0x1e9e, 0xfb00, 0xfb01, 0xfb06, 0xfb17, 0x10400, 0x10428, 0x1e900]
save(dir, "case", letters.map { |c| [c].pack("U") }.map { |s| [s, s.upcase, s.downcase, s.capitalize] })

__END__
2014-1-2
2014-01-02
2014-01-02 03:04
2014-01-02 3:4:5
2014-01-02T03:04:05Z
2014-01-02T03:04:05.123456789Z
2014-01-02 03:04:05 +0530
2014-01-02 03:04:05 -05:30
2014-01-02 03:04:05 UTC
2014-01-02 03:04:05 EST
2014-01-02 03:04:05 CET
2014-07-02 03:04:05 CEST
2014-07-02 03:04:05 JST
Thu, 02 Jan 2014 03:04:05 GMT
Thu, 02 Jan 2014 03:04:05 +0000
Thu, 2 Jan 14 03:04:05 +0000
Jan 5 2016 3pm
Jan 5 2016 3 PM
Jan 5, 2016
January 5th, 2016
5 January 2016
5 jan 2016 12:00am
5 jan 2016 12:30 p.m.
9999-12-31
9999-12-31 23:59:59 -0500
9999-12-31T23:59:59Z
9999-02-31
2016/1/5
1/5/2016
01/05/16
5.1.2016
20160105
20160105T101112
20160105101112
20160105T101112Z
2016-01
2016
10:30
10:30pm
March 2016
Mar 2016
mar
monday
Mon
2016-005
2016-W01-2
@1234
1234567890
hello
today
tomorrow
2014-13-45
2014-02-30
2016-01-05 25:00
2016-01-05 24:00
2016-01-05 10:60
12
Tue Mar  5 04:07:09 CET 2024
Tue Mar  5 04:07:09 2024
2024-03-05 04:07:09 America/New_York
2024-03-05 04:07:09 PST8PDT
2024-03-05 04:07 +1
2024-03-05 04:07 GMT+2
2024-03-05 04:07:09,5
'99 Jan 3
99-1-2
1-2-99
Jan 5
5th
H31.04.30
2024-03-05T04
2024-03-05T04:07
2024-03-05T04:07+01
2024-03-05 4pm
4pm
4 pm 5 mar 2024
Sat Aug 28 02:55:00 2000
2024-3-5 noon
2014-01-02 03:04:05 Z
2014-01-02 03:04:05 -0000
2014-03-30 02:30
2014-10-26 02:30
2014年1月2日
Sept 5 2020
September 5 2020
Date: 2020-01-02
posted on 2020-01-02 at 10:11
2020-01-02 - 10:11
2020 01 02
2 3 2020
-5 jan 2016
2016-01-05T10:11:12.5+02:00
2016-01-05 10:11:12 PDT
2016-01-05 10:11:12 A
2016-01-05 10:11:12 MST
2016-01-05 10:11:12 central
2016-01-05 10:11:12 eastern standard time
19700101
700101
700101120000
123
1234
12345
123456
1234567
12345678
123456789
1.5
3.14.15
abc 12
2020-06
06-2020
6/2020
2020/6
jan-2020
5-jan-2020
2020-jan-5
5-Jan-20
jan-5-2020
5/jan/2020
jan/5/2020
3pm Jan 5 2016
10:30 5 mar 2024
10:30:00 2024-03-05
2024-03-05 10:30 Uhr
Monday, March 5 2024 at 10:30
mon mar 5
Friday the 13th
2021-05-06 07
2021-05-06 7
07 may 2021 08
May 2021 7
1st of May 2021
May 1st 2021 10 AM EST
12am
12pm
0pm
13pm
20210506T0708+0200
20210506 0708
2021-05-06T07:08:09.123+0000
2021-05-06T07:08:09-07:00
2021-05-06 07:08:09 pst
2021-05-06 07:08:60
31 June 2020
29 feb 2021
2021.05.06
21.5.6
1.2.21
6-may-21
May-21
May 21
May '21
1/2/3
12/25
25/12
12/25/2020
12/25/20 10:00
PT1H
PT0H10M
PT1H10M
P1DT2H
5 h 3
5 h3
5h3m4
5h3m 4s
5h 3m
1h2m3s pm
1hpm
1 hours 5
1h2EST
2016-01-05 12h30
3 minutes, 10h
10:00 H
10:00 T
2016-01-05 10:11 Y
2jan
Mar 3jan
h min:2Mar 3
jan2024-03-05
30,
3005,
123,
12345,5
201903152330,
20190315233005,25
123456789,
30t05,5
20240305 1011.5
20240305 101
2024-03-05 0559
10h20m30s05 0559
-03 jan 5
1 Mar 3rd
5th Mar 2th
1 Mar 2003th
jan '24 -3
24-3--5
-24-3-2005
24/3/-5
-24/3/2005
