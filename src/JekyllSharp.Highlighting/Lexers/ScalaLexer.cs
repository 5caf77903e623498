using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Scala 2.</summary>
internal sealed class ScalaLexer : RegexLexer
{
    private const string Keywords = """
        _ abstract case catch do else extends final finally for forSome if implicit lazy match new override
        private protected requires return sealed super this throw try while with yield
        """;

    private const string Op = @"[-~^*!%&\\<>|+=:/?@#`'\p{Sm}\p{So}\p{Cs}]";
    private const string Id = @"[\p{L}$_][\p{L}\p{N}$_]*(?:(?<=_)[-~^*!%&\\<>|+=:/?@#\p{Sm}\p{So}\p{Cs}]+)?";

    /// <inheritdoc/>
    public override string Tag => "scala";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Name, (Keywords, Keyword), ("true false null", KeywordConstant));
        g.State("comments")
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*", CommentMultiline, "comment");
        g.State("comment")
            .Rule(@"/\*", CommentMultiline, "#push")
            .Rule(@"\*/", CommentMultiline, "#pop")
            .Rule(@"[^*/]+|[*/]", CommentMultiline);
        g.State("root")
            .Rule(@"(class|trait|object)(\s+)", [Keyword, Text], "class")
            // Rouge: a dollar sign ends a word, though names have it in them.
            .KnownWord(@"(?>[a-zA-Z]+)(?=\$)", words)
            .Rule($@"'{Id}(?!')", StringSymbol)
            .Rule(@"[ \t\r\f\v\n]+", Text)
            .Include("comments")
            .Rule($"@{Id}", NameDecorator)
            .Rule($@"(def)(\s+)({Id}|{Op}+|`[^`]+`)(\s*)", [Keyword, Text, NameFunction, Text])
            .Rule($@"(val)(\s+)({Id}|{Op}+|`[^`]+`)(\s*)", [Keyword, Text, NameVariable, Text])
            .Rule($@"(this)(\n*)(\.)({Id})", [Keyword, Text, Operator, NameProperty])
            .Rule($@"({Id}|_)(\n*)(\.)({Id})", [NameVariable, Text, Operator, NameProperty])
            .Rule(@"[\p{Lu}$_][\p{L}_][\p{L}\p{N}_$]*", NameClass)
            .Rule($@"({Id})(\s*)(\()", [NameFunction, Text, Operator])
            .Rule($@"(\.)({Id})", [Operator, NameProperty])
            .Rule(@"(import|package)(\s+)", [Keyword, Text], "import")
            .Rule(@"(type)(\s+)", [Keyword, Text], "type")
            .Rule($@"(?:def|val|var)\b", Keyword)
            .Rule(@"_(?![\p{L}\p{N}_])", Keyword)
            .Rule(Id, words)
            .Include("literals")
            .Rule("`[^`]+`", Name)
            .Rule(@"\[", Operator, "typeparam")
            .Rule(@"[(){};,.]", Operator)
            .Rule(@"@\(", Operator)
            .Rule($@"(?:=>|<-|<:|>:|<%|=|@|#|\u21D2|\u2190)(?=[\p{{L}}\p{{N}}_\s]|\z)", Keyword)
            .Rule($@":(?!{Op})", Keyword, "type")
            .Rule($@"{Op}{"{2,}"}|[~^*!%&<>|+/?\\'`#@\p{{Sm}}\p{{So}}\p{{Cs}}-]", Operator);
        g.State("literals")
            .Rule("\"\"\"(?s:.)*?\"\"\"(?!\")", LiteralString)
            .Rule(@"""(?:\\\\|\\""|[^""])*""", LiteralString)
            .Rule(@"'(?:\\.|[^\\]|\\u\h{4})'", StringChar)
            .Rule(@"\d+\.\d*(?:[eE][+-]?\d+)?[fFdD]?|\d+[fFdD]", NumberFloat)
            .Rule(@"0x\h+", NumberHex)
            .Rule(@"\d+L?", NumberInteger);
        Types(g);
    }

    private static void Types(Grammar g)
    {
        const string chunk = $@"(?:{Id}|{Op}+|`[^`]+`)";
        g.State("class")
            .Rule($@"({Id}|{Op}+|`[^`]+`)(\s*)(\[)", [NameClass, Text, Operator], "typeparam")
            .Rule(@"\s+", Text)
            .Rule("[{(]", Operator, "#pop")
            .Rule("//.*", CommentSingle, "#pop")
            .Rule($@"{Id}|{Op}+|`[^`]+`", NameClass, "#pop");
        g.State("type")
            .Rule(@"\s+", Text)
            .Rule($@"({Id}\.(?:{Id}\.)*{Id})(\s*)$", [KeywordType, Text], "#pop")
            .Rule(@"(?:<[%:]|>:|[#_\u21D2])|(?:forSome|type)\b", Keyword)
            .Rule(@"([,);}]|=>|=)(\s*)", [Operator, Text], "#pop")
            .Rule(@"[({]", Operator, "#push")
            .Rule($@"({Id})(\s*)(\[)", [KeywordType, Text, Operator], "#pop typeparam")
            .Rule("//.*", CommentSingle, "#pop")
            .Rule($@"({Id}|`[^`]+`)(\s*)$", [KeywordType, Text], "#pop")
            .Rule($@"\.|'|{chunk}", KeywordType);
        g.State("typeparam")
            .Rule(@"[\s,]+", Text)
            .Rule(@"(?:<[%:]|=>|>:|[#_\u21D2])|(?:forSome|type)\b", Keyword)
            .Rule(@"[\])}]", Operator, "#pop")
            .Rule(@"[(\[{]", Operator, "#push")
            .Rule($@"\.|'|{chunk}", KeywordType);
        g.State("import").Rule($@"(?:{Id}|\.)+", NameNamespace, "#pop");
    }
}
