using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>C. A name is a function's only where no brace is open.</summary>
internal class CLexer : RegexLexer
{
    private const string CTypes = """
        DIR FILE _Bool _Complex char char16_t char32_t clock_t div_t double float fpos_t int int16_t int32_t int64_t
        int8_t int_fast16_t int_fast32_t int_fast64_t int_fast8_t int_least16_t int_least32_t int_least64_t
        int_least8_t intmax_t intptr_t jmp_buf ldiv_t long mbstate_t off_t ptrdiff_t short sig_atomic_t signed size_t
        ssize_t time_t uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t uint_fast64_t uint_fast8_t
        uint_least16_t uint_least32_t uint_least64_t uint_least8_t uintmax_t uintptr_t unsigned va_list void wchar_t
        wctrans_t wctype_t wint_t
        """;

    private const string CKeywords = """
        _Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn _Static_assert _Thread_local auto break case const
        continue default do else enum extern for goto if register restricted return sizeof static struct switch typedef
        union virtual volatile while
        """;

    private const string CReserved = """
        __asm __based __cdecl __declspec __except __fastcall __finally __inline __int16 __int32 __int8 __leave __restrict
        __stdcall __thread __try _inline _restrict _thread inline naked restrict thread typename
        """;

    private const string Blank = @"(?:\s|//.*?\n|/\*(?s:.)*?\*/)*";

    /// <inheritdoc/>
    public override string Tag => "c";

    /// <summary>Statement words.</summary>
    protected virtual string Keywords => CKeywords;

    /// <summary>Names of types.</summary>
    protected virtual string Types => CTypes;

    /// <summary>Words that compilers keep for themselves.</summary>
    protected virtual string Reserved => CReserved;

    /// <summary>Constants beside those of C.</summary>
    protected virtual string Builtins => "";

    /// <summary>What may stand before the quote of a string.</summary>
    protected virtual string StringPrefix => "(?:u8|u|U|L)?";

    internal override LexerRun NewRun(TokenSink sink)
    {
        LexerRun run = base.NewRun(sink);
        run.Push("line-start");
        return run;
    }

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\n", Text, "outer-line-start")
            .Include("blank")
            .Rule(
                $@"((?:[\w*\s]+?)(?:\s|\*))([a-zA-Z_]\w*)(\s*\([^;]*?\)){Blank}[{{;]",
                (run, m) =>
                {
                    run.Recurse(m.Groups[1].Value);
                    run.Emit(NameFunction, m.Groups[2]);
                    run.Recurse(m.Groups[3].Value);
                    run.Position -= m.Length - (m.Groups[3].Index + m.Groups[3].Length - m.Index);
                })
            .OnlyIfCall("*", before: "*")
            .OnlyIf($@"(\){Blank}[{{;])|;")
            .Include("statement")
            .Rule(@"\{", Punctuation, "braces");
        g.State("braces")
            .Rule(@"\n", Text, "line-start")
            .Include("blank")
            .Include("statement")
            .Rule(@"\{", Punctuation, "#push")
            .Rule(@"\}", Punctuation, "#pop");
        g.State("blank")
            .Rule(@"[ \t\r\f\v]+", Text)
            .Rule(@"\\\n", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline);
        g.State("line-start")
            .Rule(@"[ \t\r]+", Text)
            .Rule(@"[a-zA-Z_]\w*:(?!:)", NameLabel)
            .Include("directive")
            .Then("", "#pop");
        g.State("outer-line-start").Rule(@"[ \t\r]+", Text).Include("directive").Then("", "#pop");
        g.State("directive")
            .Rule(@"#if\s0", Comment, "disabled")
            .Rule("#", CommentPreproc, "=macro");
        g.State("macro")
            .Rule(@"(include)(\s*)(<[^>]+>)([^\n]*)", [CommentPreproc, Text, CommentPreprocFile, CommentSingle])
            .Rule(@"(include)(\s*)(""[^""]+"")([^\n]*)", [CommentPreproc, Text, CommentPreprocFile, CommentSingle])
            .Rule(@"\n", CommentPreproc, "=outer-line-start")
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .Rule(@"(?:\\(?s:.)|[^\n/\\])+|/", CommentPreproc);
        g.State("disabled")
            // Rouge: a blank behind the sign hides a nested condition, not the end of one.
            .Rule(@"^\s*#if", Comment, "disabled")
            .Rule(@"^\s*#\s*el(?:se|if)", Comment, "#pop")
            .Rule(@"^\s*#\s*endif\b.*?\n", Comment, "#pop")
            .Rule(@".*?\n", Comment);
        DefineStatements(g);
    }

    private void DefineStatements(Grammar g)
    {
        WordLists words = Words(Name, (Keywords, Keyword), (Types, KeywordType), (Reserved, KeywordReserved), (Builtins, NameBuiltin));
        StateRules statement = g.State("statement");
        statement
            .Rule($"{StringPrefix}\"", LiteralString, "string")
            .Rule($@"(?:u8|u|U|L)?'(?:\\.|\\x\h{{1,2}}|\\[0-7]{{1,3}}|[^\\'\n])'", StringChar);
        DefineNumbers(statement);
        statement
            .Rule(@"\bcase\b", Keyword, "case")
            .Rule(@"(?:NULL|false|true)\b", NameBuiltin)
            .Rule(@"[a-zA-Z_]\w*", words)
            .Rule(@"\*/", Error)
            .Rule(@"[~!%^&*+=|?:<>/-]", Operator)
            .Rule(@"[()\[\],.;]", Punctuation);
        g.State("case").Rule(":", Punctuation, "#pop").Rule(@"\n", Text, "line-start").Include("blank").Include("statement");
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\\(?:[\\abfnrtv""']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})", StringEscape)
            .Rule(@"[^\\""\n]+", LiteralString)
            .Rule(@"\\\n?", LiteralString);
    }

    /// <summary>Writes down what numbers look like.</summary>
    protected virtual void DefineNumbers(StateRules statement) => statement
        .Rule(@"(?:\d+\.\d*|\.?\d+)[eE][+-]?\d+[lLuU]*", NumberFloat)
        .Rule(@"0x\h+[lLuU]*", NumberHex)
        .Rule(@"0[0-7]+[lLuU]*", NumberOct)
        .Rule(@"\d+[lLuU]*", NumberInteger);
}
