# Asks the installed Rouge for tokens. One request per line on stdin, one answer per line on stdout.
#   {"lexer": "json", "text": "{}"}   ->   [["Punctuation", "{}"]]
#   {"lexer": "json", "time": ["{}"]}   ->   seconds of processor time
#   {"demo": "json"}                  ->   "the demo text"
require 'json'
require 'rouge'
$stdout.sync = true
STDIN.each_line do |line|
  request = JSON.parse(line)
  begin
    if request['version']
      answer = Rouge.version
    elsif request['demo']
      answer = Rouge::Lexer.find(request['demo']).demo
    else
      lexer = Rouge::Lexer.find(request['lexer'])
      if request['time']
        start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
        request['time'].each { |text| lexer.new.lex(text) { |_type, _text| nil } }
        answer = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
      else
        answer = lexer.new(request['options'] || {}).lex(request['text']).map { |type, text| [type.qualname, text] }
      end
    end
  rescue StandardError => e
    answer = { 'error' => e.message }
  end
  puts JSON.generate(answer)
end
