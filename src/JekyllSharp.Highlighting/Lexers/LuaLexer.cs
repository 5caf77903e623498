using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Lua.</summary>
internal sealed class LuaLexer : RegexLexer
{
    private const string Builtins = """
        assert collectgarbage coroutine.create coroutine.isyieldable coroutine.resume coroutine.running
        coroutine.status coroutine.wrap coroutine.yield debug.debug debug.gethook debug.getinfo debug.getlocal
        debug.getmetatable debug.getregistry debug.getupvalue debug.getuservalue debug.sethook debug.setlocal
        debug.setmetatable debug.setupvalue debug.setuservalue debug.traceback debug.upvalueid
        debug.upvaluejoin dofile error getmetatable gsub io.close io.flush io.input io.lines io.open io.output
        io.popen io.read io.stderr io.stdin io.stdout io.tmpfile io.type io.write ipairs load loadfile
        math.abs math.acos math.asin math.atan math.ceil math.cos math.deg math.exp math.floor math.fmod
        math.huge math.log math.max math.maxinteger math.min math.mininteger math.modf math.pi math.rad
        math.random math.randomseed math.sin math.sqrt math.tan math.tointeger math.type math.ult next
        os.clock os.date os.difftime os.execute os.exit os.getenv os.remove os.rename os.setlocale os.time
        os.tmpname package.config package.cpath package.loaded package.loadlib package.path package.preload
        package.searchers package.searchpath pairs pcall print rawequal rawget rawlen rawset require select
        setmetatable string.byte string.char string.dump string.find string.format string.gmatch string.gsub
        string.len string.lower string.match string.pack string.packsize string.rep string.reverse string.sub
        string.unpack string.upper table.concat table.insert table.move table.pack table.remove table.sort
        table.unpack tonumber tostring type utf8.char utf8.charpattern utf8.codepoint utf8.codes utf8.len
        utf8.offset xpcall
        """;

    /// <inheritdoc/>
    public override string Tag => "lua";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists builtins = Words(Name, (Builtins, NameBuiltin));
        g.State("root").Rule("#!.*", CommentPreproc).Then("", "base");
        g.State("base")
            .Rule(@"--\[(=*)\[(?s:.)*?\]\1\]", CommentMultiline).OnlyIf(@"\]=*(\])")
            .Rule("--.*", CommentSingle)
            .Rule(@"(?i:\d+e[+-]?\d+)", NumberFloat)
            .Rule("(?i:0x[0-9a-f]*)", NumberHex)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"\s+", Text)
            .Rule(@"\[(=*)\[(?s:.)*?\]\1\]", LiteralString).OnlyIf(@"\]=*(\])")
            .Rule(@"[=<>~]=|\.\.\.?|[=+\-*/%^<>#]", Operator)
            .Rule(@"[\[\]{}().,:;]", Punctuation)
            .Rule(@"(?:and|or|not)\b", OperatorWord)
            .Rule(@"(?:break|do|else|elseif|end|for|if|in|repeat|return|then|until|while)\b", Keyword)
            .Rule(@"local\b", KeywordDeclaration)
            .Rule(@"(?:true|false|nil)\b", KeywordConstant)
            .Rule(@"function\b", Keyword, "function-name")
            .Rule(@"gsub\b", NameBuiltin, "gsub")
            .Rule(@"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?", (run, m) =>
            {
                TokenType type = builtins[m.ValueSpan];
                int dot = m.ValueSpan.IndexOf('.');
                if (type == Name && dot >= 0)
                {
                    run.Emit(Name, m.ValueSpan[..dot]);
                    run.Emit(Punctuation, ".");
                    run.Emit(Name, m.ValueSpan[(dot + 1)..]);
                }
                else
                {
                    run.Emit(type, m.ValueSpan);
                }
            })
            .Rule("'", StringSingle, "single")
            .Rule("\"", StringDouble, "double");
        g.State("function-name")
            .Rule(@"\s+", Text)
            .Rule(@"(?:([A-Za-z_]\w*)(\.))?([A-Za-z_]\w*)", [NameClass, Punctuation, NameFunction], "#pop")
            .Rule(@"\(", Punctuation, "#pop");
        // Rouge: what stands in the parentheses of a bare gsub is patterns, and nothing else.
        g.State("gsub").Rule(@"\)", Punctuation, "#pop").Rule("[(,]", Punctuation).Rule(@"\s+", Text).Rule("\"", StringRegex, "pattern");
        g.State("pattern")
            .Rule("\"", StringRegex, "#pop")
            .Rule(@"\[\^?", StringEscape, "pattern-set")
            .Rule(@"\\.|\(\?[:=<!]|\{[\d,]+\}|[()?]", StringEscape)
            .Rule(@"[^\\""\n\[({?)]+|.", StringRegex);
        g.State("pattern-set")
            .Rule(@"\]", StringEscape, "#pop")
            .Rule("/", StringEscape)
            .Rule(@"(\\)(.)", [StringEscape, StringRegex])
            .Rule(@"[^\]/\\\n]+|.", StringRegex);
        // Rouge: only the first characters of a string can be escapes.
        g.State("escapes").Rule(@"\\(?:[abfnrtv\\""']|\d{1,3})", StringEscape);
        g.State("single").Rule("'", StringSingle, "#pop").Include("escapes").Rule("[^']+", StringSingle);
        g.State("double").Rule("\"", StringDouble, "#pop").Include("escapes").Rule(@"[^""]+", StringDouble);
    }
}
