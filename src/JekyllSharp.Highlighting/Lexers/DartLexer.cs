using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Dart.</summary>
internal sealed class DartLexer : RegexLexer
{
    private const string Id = @"[a-zA-Z_]\w*";

    /// <inheritdoc/>
    public override string Tag => "dart";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            ("as assert await break case catch continue default do else finally for if in is new rethrow return super switch this throw try while with yield", Keyword),
            ("abstract async const covariant dynamic extends external factory final get implements late native on operator required set static sync typedef var", KeywordDeclaration),
            ("Comparable Dynamic Function List Map Never Null Object Pattern Set String Symbol Type Uri bool double enum int num void", KeywordType),
            ("true false null", KeywordConstant));
        g.State("root")
            .Rule(@"^(\s*(?:[a-zA-Z_][a-zA-Z\d_.\[\]]*\s+)+?)([a-zA-Z_]\w*)(\s*)(\()", (run, m) =>
            {
                run.Recurse(m.Groups[1].Value);
                run.Emit(NameFunction, m.Groups[2]);
                run.Emit(Text, m.Groups[3]);
                run.Emit(Punctuation, m.Groups[4]);
            })
            .OnlyIf(@"(\()|[^\w.\[\]\s]")
            .Rule(@"\s+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .Rule("\"", LiteralString, "double")
            .Rule("'", LiteralString, "single")
            .Rule(@"r(?:""[^""]*""|'[^']*')", StringOther)
            .Rule($"@{Id}", NameDecorator)
            .Rule(@"(?:class|interface|mixin)\b", KeywordDeclaration, "class")
            .Rule(@"(?:part\s+of|import|export|library|part|source|deferred)\b", KeywordNamespace, "import")
            .Rule($"{Id}:", (run, m) =>
            {
                TokenType type = words[m.ValueSpan[..^1]];
                run.Position -= type == Name ? 0 : 1;
                run.Emit(type == Name ? NameLabel : type, type == Name ? m.ValueSpan : m.ValueSpan[..^1]);
            })
            .Rule($@"\$?{Id}", words)
            .Rule($"#(?:{Id})?", StringSymbol)
            .Rule($@"(\.)({Id})", [Operator, NameAttribute])
            .Rule(@"0x\h+", NumberHex)
            .Rule(@"\d+\.\d+(?:[eE][+-]?\d+)?", NumberFloat)
            .Rule(@"\d+L?", NumberInteger)
            .Rule(@"[~^*!%&+/=|?:-]", Operator)
            .Rule(@"[<>(){}\[\].,;]", Punctuation);
        g.State("class").Rule(@"\s+", Text).Rule(Id, NameClass, "#pop");
        g.State("import").Rule(";", Operator, "#pop").Rule(@"(?:show|hide)\b", KeywordDeclaration).Include("root");
        Quoted(g, "double", "\"");
        Quoted(g, "single", "'");
    }

    private static void Quoted(Grammar g, string state, string quote) => g.State(state)
        .Rule(quote, LiteralString, "#pop")
        .Rule(@"\$\{[^}]+\}|\$[a-zA-Z_]\w*", StringInterpol)
        .Rule(@"\\[""'nrbtfv\\]", StringEscape)
        .Rule($@"[^{quote}\\$]+", LiteralString);
}
