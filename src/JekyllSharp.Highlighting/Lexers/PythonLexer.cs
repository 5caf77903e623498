using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Python 2 and 3.</summary>
internal class PythonLexer : RegexLexer
{
    private const string Keywords = """
        as assert async await break continue del elif else except exec finally for from global if import lambda nonlocal
        pass print raise return try while with yield
        """;

    private const string Builtins = """
        ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning
        ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
        DeprecationWarning EOFError EnvironmentError Exception FileExistsError FileNotFoundError FloatingPointError
        FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
        IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
        NotADirectoryError NotImplemented NotImplementedError OSError OverflowError OverflowWarning
        PendingDeprecationWarning ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError
        RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit
        TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
        UnicodeTranslateError UnicodeWarning UserWarning VMSError ValueError Warning WindowsError ZeroDivisionError
        __import__ abs all any apply ascii basestring bin bool buffer bytearray bytes callable chr classmethod cmp coerce
        compile complex delattr dict dir divmod enumerate eval execfile exit file filter float format frozenset getattr
        globals hasattr hash hex id input int intern isinstance issubclass iter len list locals long map max memoryview min
        next object oct open ord pow property range raw_input reduce reload repr reversed round set setattr slice sorted
        staticmethod str sum super tuple type unichr unicode vars xrange zip
        """;

    private const string Identifier = @"[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*";
    private const string Dotted = @"[\p{L}\p{Nl}_.][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}.]*";
    private const string Digits = "[0-9](?:_?[0-9])*";
    private const string Escapes = @"\\(?:[\\abfnrtv""']|\n|N\{[a-zA-Z][a-zA-Z ]+[a-zA-Z]\}|u\h{4}|U\h{8}|x\h{2}|[0-7]{1,3})";

    /// <inheritdoc/>
    public override string Tag => "python";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            (Keywords, Keyword),
            ("in is and or not", OperatorWord),
            (Builtins, NameBuiltin),
            ("self None True False Ellipsis", NameBuiltinPseudo));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(@"#.*\n?", CommentSingle)
            .Rule(@"[\[\]{}:(),;.]", Punctuation)
            .Rule(@"\\\n?", Text)
            .Rule(@"->|(?:<<|>>|//|\*\*)=?|<>|[-~+/*%=<>&^|@]=?|!=", Operator)
            .Rule($@"(from)((?:\\\s|\s)+)({Dotted})((?:\\\s|\s)+)(import)", [KeywordNamespace, Text, NameNamespace, Text, KeywordNamespace])
            .Rule($@"(import)(\s+)({Dotted})", [KeywordNamespace, Text, NameNamespace])
            .Rule(@"(def)((?:\s|\\\s)+)", [Keyword, Text], "function")
            .Rule(@"(class)((?:\s|\\\s)+)", [Keyword, Text], "class")
            .Include("strings")
            .Rule("`.*?`", StringBacktick)
            .Rule(Identifier, words)
            .Include("numbers");
        g.State("numbers")
            .Rule($@"{Digits}\.(?:{Digits})?(?:[eE][+-]?{Digits})?[jJ]?", NumberFloat)
            .Rule($@"{Digits}[eE][+-]?{Digits}[jJ]?", NumberFloat)
            .Rule($@"{Digits}[jJ]", NumberFloat)
            .Rule(@"0[oO](?:_?[0-7])+", NumberOct)
            .Rule(@"0[xX](?:_?\h)+", NumberHex)
            .Rule(@"0[bB](?:_?[01])+", NumberBin)
            .Rule(@"\d+L", NumberIntegerLong)
            .Rule(Digits, NumberInteger);
        g.State("function").Rule(Identifier, NameFunction, "#pop");
        g.State("class").Rule(Identifier, NameClass, "#pop");
        DefineStrings(g);
    }

    private static void DefineStrings(Grammar g)
    {
        StateRules start = g.State("strings");
        foreach (string quote in (string[])["\"\"\"", "'''", "\"", "'"])
        {
            Start(start, quote, "[rR][fF]|[fF][rR]", "raw format");
            Start(start, quote, "[rR][bBuU]?|[bBuU][rR]", "raw");
            Start(start, quote, "[fF]", "format");
            start.Rule($"([bBuU])({quote})", [StringAffix, LiteralString], StateName("", quote));
            start.Rule(quote, LiteralString, StateName("", quote));
            foreach (string kind in (string[])["", "raw", "format", "raw format"])
            {
                String(g, quote, kind);
            }
        }

        g.State("interpolation")
            .Rule(@"\}", StringInterpol, "#pop")
            .Rule(@"\{", StringInterpol, "#push")
            .Rule(":|![rsa]", StringInterpol)
            // Rouge: each piece between these signs is code of its own, also where a sign stands in a string.
            .Rule("[^{}:!]+", (run, m) => run.Recurse(m.Value));
    }

    private static void Start(StateRules start, string quote, string affix, string kind) =>
        start.Rule($"({affix})({quote})", [StringAffix, LiteralString], StateName(kind, quote));

    private static string StateName(string kind, string quote) => $"string-{kind.Replace(' ', '-')}-{quote}";

    private static void String(Grammar g, string quote, string kind)
    {
        StateRules s = g.State(StateName(kind, quote));
        if (quote.Length == 1)
        {
            // Rouge: three quotes in a row are never three ends, also where one quote would end the string.
            s.Rule("\"\"\"|'''", LiteralString);
        }

        s.Rule(quote, LiteralString, "#pop");
        if (kind.Contains("format", StringComparison.Ordinal))
        {
            s.Rule(@"\{\{|\}\}", LiteralString)
                .Rule(@"\{", StringInterpol, "interpolation");
        }

        if (kind.StartsWith("raw", StringComparison.Ordinal))
        {
            s.Rule(@"\\(?s:.)", LiteralString);
        }
        else
        {
            s.Rule(Escapes, StringEscape).Rule(@"\\.", LiteralString);
        }

        s.Rule(kind.Contains("format", StringComparison.Ordinal) ? @"[^\\{}'""]+" : @"[^\\'""]+", LiteralString)
            .Rule(@"[{}'""]", LiteralString);
    }
}
