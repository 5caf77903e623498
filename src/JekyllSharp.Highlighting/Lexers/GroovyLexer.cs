using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Groovy.</summary>
internal class GroovyLexer : RegexLexer
{
    private const string Control = """
        as assert break case catch continue default do else finally for goto if in instanceof new return switch this throw
        try while
        """;

    private const string Declarations = """
        abstract const enum extends final implements native private protected public static strictfp super synchronized
        throws transient volatile
        """;

    /// <inheritdoc/>
    public override string Tag => "groovy";

    /// <summary>Names that are keywords beside those of the language.</summary>
    protected virtual string MoreKeywords => "";

    /// <summary>Names that are types beside those of the language.</summary>
    protected virtual string MoreTypes => "";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string id = @"[a-zA-Z_]\w*";
        WordLists words = Words(
            Name,
            (Control + " " + MoreKeywords, Keyword),
            (Declarations, KeywordDeclaration),
            ("boolean byte char def double float int long short void " + MoreTypes, KeywordType),
            ("true false null", KeywordConstant));
        g.State("root")
            .Rule($@"^(\s*(?:\w[\w.\[\]]*\s+)+?)({id})(\s*)(\()", (run, m) =>
            {
                run.Recurse(m.Groups[1].Value);
                run.Emit(NameFunction, m.Groups[2]);
                run.Emit(Text, m.Groups[3]);
                run.Emit(Operator, m.Groups[4]);
            })
            .OnlyIfCall(".[]")
            .Rule(@"[ \t\r\f\v]+|\n", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .Rule($@"@{id}(?:\.{id})*", NameDecorator)
            .Rule(@"(?:class|interface|trait)\b", KeywordDeclaration, "class")
            .Rule(@"(?:import|package)\b", KeywordNamespace, "import")
            .Rule("\"\"\"(?s:.)*?\"\"\"", StringDouble)
            .Rule("'''(?s:.)*?'''", StringSingle)
            .Rule(@"""(?:\\.|\\\n|.)*?""", StringDouble)
            .Rule(@"'(?:\\.|\\\n|.)*?'", StringSingle)
            .Rule(@"\$/(?:(?!/\$)(?s:.))*/\$", LiteralString)
            .Rule(@"/(?:\\""|\\/|[^/\n])*/", LiteralString)
            .Rule(@"'\\.'|'[^\\]'|'\\u[0-9a-f]{4}'", StringChar)
            .Rule($@"(\.)({id})", [Operator, NameAttribute])
            .Rule($"{id}:", NameLabel)
            .Rule(@"[a-zA-Z_$]\w*", words)
            .Rule(@"[~^*!%&\[\](){}<>|+=:;,./?-]", Operator)
            .Rule(@"\d+\.\d+(?:[eE]\d+)?[fd]?", NumberFloat)
            .Rule("0x[0-9a-f]+", NumberHex)
            .Rule("[0-9]+L?", NumberInteger);
        g.State("class").Rule(@"\s+", Text).Rule(@"\w+", NameClass, "#pop");
        g.State("import").Rule(@"\s+", Text).Rule(@"[\w.]+\*?", NameNamespace, "#pop");
    }
}
