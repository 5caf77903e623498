using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Kotlin.</summary>
internal sealed class KotlinLexer : RegexLexer
{
    private const string Keywords = """
        abstract annotation as break by catch companion const constructor continue crossinline do dynamic else enum
        external false final finally for fun get if import in infix inline inner internal is lateinit noinline null open
        operator out override package private protected public reified return sealed set super suspend tailrec this
        throw true try typealias typeof vararg when where while yield object
        """;

    private const string Id = @"[\p{L}_`][\p{L}\p{N}_`-]*";

    /// <inheritdoc/>
    public override string Tag => "kotlin";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Text, (Keywords, Keyword), ("class interface val var", Keyword));
        g.State("blank")
            .Rule(@"\s+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*", CommentMultiline, "comment");
        g.State("comment")
            .Rule(@"/\*", CommentMultiline, "#push")
            .Rule(@"\*/", CommentMultiline, "#pop")
            .Rule(@"[^*/]+|[*/]", CommentMultiline);
        g.State("root")
            .Include("blank")
            .Rule(@"^\[[^\n]*?\]", NameAttribute)
            .Rule(@"(companion)(\s+)(object)\b", [Keyword, Text, Keyword])
            .Rule(@"((?:data\s+)?class|interface|object)(\s+)", [KeywordDeclaration, Text], "class")
            .Rule(@"(package|import)(\s+)", [Keyword, Text], "package")
            .Rule(@"(fun)(\s+)", [Keyword, Text], "function")
            .Rule(@"(val|var)(\s+)", [KeywordDeclaration, Text], "property")
            .Rule($@"(return|continue|break|this|super)(@{Id})", [Keyword, NameDecorator])
            .Rule($@"@(?>{Id})(?!\.|:(?!:))", NameDecorator)
            .Rule($@"{Id}@", NameDecorator)
            .Rule("\"\"\"(?s:.)*?\"\"\"", LiteralString)
            .Rule(@"""(?:\\\\|\\""|[^""\n])*[""\n]", LiteralString)
            .Rule(@"'(?:\\.|[^\\\n])'", StringChar)
            .Rule(@"0[xX][\h_]+[uU]?L?", NumberHex)
            .Rule(@"0[bB][01_]+[uU]?L?", NumberBin)
            .Rule(@"(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d[\d_]*)?[fF]?|\d[\d_]*[eE][+-]?\d[\d_]*[fF]?|\d[\d_]*[fF]", NumberFloat)
            .Rule(@"\d[\d_]*[uU]?L?", NumberInteger)
            .Rule(Id, (run, m) =>
            {
                ReadOnlySpan<char> word = m.ValueSpan;
                ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position).TrimStart(" \t\r\n\f\v");
                TokenType type = words[word];
                run.Emit(
                    type != Text ? type : char.IsUpper(word[0]) ? NameClass : rest is ['(' or '{', ..] ? NameFunction : Name,
                    word);
            })
            .Rule(@"!!|\?\.|\?:|\.\.|::", Operator)
            .Rule(@"[~!%^&*()+=|\[\]:;,.<>/?{}-]", Punctuation);
        g.State("package").Rule(@"\S+", NameNamespace, "#pop");
        g.State("class").Rule(@"[\p{Lu}_`][\p{L}\p{N}_`-]*", NameClass, "#pop");
        g.State("function")
            .Rule(@"\s+", Text)
            .Rule("<", Punctuation, "generic")
            .Rule($@"({Id})(\.)", [NameClass, Punctuation])
            .Rule(Id, NameFunction, "#pop");
        g.State("generic").Rule("<", Punctuation, "#push").Rule(">", Punctuation, "#pop").Include("root");
        g.State("property")
            .Rule(@"\s+", Text)
            .Rule(@"\(", Punctuation, "=destructure")
            .Rule("<", Punctuation, "generic")
            .Rule(Id, NameProperty, "#pop")
            .Then("", "#pop");
        g.State("destructure")
            .Rule(@"\s+", Text)
            .Rule(",", Punctuation)
            .Rule(":", Punctuation, "destructured-type")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(Id, NameProperty)
            .Then("", "#pop");
        g.State("destructured-type").Rule(@"\s+", Text).Rule(Id, NameClass, "#pop").Then("", "#pop");
    }
}
