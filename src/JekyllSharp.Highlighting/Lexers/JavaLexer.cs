using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Java.</summary>
internal class JavaLexer : RegexLexer
{
    private const string Control = """
        assert break case catch continue default do else finally for goto if instanceof new return switch this throw try
        while
        """;

    private const string Declarations = """
        abstract class const enum extends final implements interface native private protected public static strictfp
        super synchronized throws transient volatile
        """;

    /// <inheritdoc/>
    public override string Tag => "java";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string id = @"[a-zA-Z_]\w*";
        // Rouge: between two underscores stand two digits at least.
        const string digits = @"\d+(?>(?:_+\d{2,}(?=_+\d))*)(?:_+\d+)?";
        WordLists words = Words(
            Text,
            (Declarations + " interface", KeywordDeclaration),
            ("boolean byte char double float int long short var void", KeywordType),
            ("true false null", KeywordConstant));
        g.State("root")
            .Rule(@"[ \t\r\f\v]+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .KnownWord(@"(?>[a-z]+)\b", Words(Keyword, (Control, Keyword)))
            .Rule($@"(\s*(?>[a-zA-Z_][\w.\[\]<>]*\s+)+?)({id})(?=\s*\()", (run, m) =>
            {
                run.Recurse(m.Groups[1].Value);
                run.Emit(NameFunction, m.Groups[2]);
            })
            .OnlyIfCall(".[]<>")
            .Rule(@"\s+", Text)
            .Rule(@"@[\p{L}_][\p{L}\p{N}\p{M}_]*", NameDecorator)
            .Rule(@"(?:import|package)\b", KeywordNamespace, "import")
            .Rule(@"(?:class|interface)\b", KeywordDeclaration, "class")
            .Rule(@"""(?:\\\\|\\""|[^""])*""", LiteralString)
            .Rule(@"'(?:\\.|[^\\]|\\u[0-9a-f]{4})'", StringChar)
            .Rule(@"(\.)([\p{L}_][\p{L}\p{N}\p{M}_]*)", [Operator, NameAttribute])
            .KnownWord(@"(?>[a-z]+)\b", words)
            .Rule(@"[\p{L}_][\p{L}\p{N}\p{M}_]*:", NameLabel)
            .Rule(@"\p{Lu}[\p{Lu}\p{N}_]*\b", NameConstant)
            .Rule(@"\p{Lu}[\p{L}\p{N}\p{M}]*\b", NameClass)
            .Rule(@"\$?[\p{L}_][\p{L}\p{N}\p{M}_]*", Name)
            .Rule(@"[~^*!%&\[\](){}<>|+=:;,./?-]", Operator)
            .Rule($@"{digits}\.{digits}(?:[eE][+-]?{digits})?[fd]?", NumberFloat)
            .Rule(@"0b[01]+(?>(?:_+[01]{2,}(?=_+[01]))*)(?:_+[01]+)?", NumberBin)
            .Rule(@"0x\h+(?>(?:_+\h{2,}(?=_+\h))*)(?:_+\h+)?", NumberHex)
            .Rule(@"0[0-7]+(?>(?:_+[0-7]{2,}(?=_+[0-7]))*)(?:_+[0-7]+)?", NumberOct)
            .Rule($"{digits}L?", NumberInteger);
        g.State("class").Rule(@"\s+", Text).Rule(@"[\p{L}_][\p{L}\p{N}\p{M}_]*", NameClass, "#pop");
        g.State("import").Rule(@"\s+", Text).Rule(@"[a-zA-Z0-9_.]+\*?", NameNamespace, "#pop");
    }
}
