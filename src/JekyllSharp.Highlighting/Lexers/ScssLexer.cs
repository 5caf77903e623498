using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>SCSS.</summary>
internal class ScssLexer : RegexLexer
{
    private const string Id = @"[\w-]+";

    /// <inheritdoc/>
    public override string Tag => "scss";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\s+", Text).Rule("//.*", CommentSingle).Rule(@"/\*(?s:.)*?\*/", CommentMultiline);
        g.State("root")
            .Include("blank")
            .Rule(@"@import\b", Keyword, "value")
            .Rule(@"@for\b", Keyword, "for")
            .Rule("@(?:debug|warn|if|while|return|each)", Keyword, "value")
            .Rule(@"(@mixin)([ \t]+)([\w-]+)", [Keyword, Text, NameFunction], "value")
            .Rule(@"(@function)([ \t]+)([\w-]+)", [Keyword, Text, NameFunction], "value")
            .Rule(@"@extend\b", Keyword, "selector")
            .Rule(@"(@include)([ \t]+)([\w-]+)", [Keyword, Text, NameDecorator], "value")
            .Rule(@"@else|@media", Keyword, "value")
            .Rule($"@{Id}", Keyword, "selector")
            .Rule($@"(\${Id})([ \t]*)(:)", [NameVariable, Text, Punctuation], "value")
            .Rule(@"[{}]", Punctuation)
            .Then(@"(?=[^&;\s][;}])", "attribute")
            .Then(@"(?=[^:{}\[&;][^:{}\[;]*:[^a-zA-Z])", "attribute")
            .OnlyIf(@"(:[^a-zA-Z])|[:{}\[;]")
            .Then("", "selector");
        g.State("attribute")
            .Rule(@"#\{", StringInterpol, "interpolation")
            .Rule($"{Id}", (run, m) => run.Emit(Known[m.ValueSpan], m.ValueSpan))
            .Rule(@"([ \t]*)(:)", [Text, Punctuation], "=value");
        g.State("selector")
            .Rule(@"\s+", Text)
            .Rule(@"[{};]", Punctuation, "#pop")
            .Rule(":{1,2}", NameDecorator, "pseudo")
            .Rule(@"\.", NameClass, "class")
            .Rule(@"#\{", StringInterpol, "interpolation")
            .Rule("#", NameNamespace, "id")
            .Rule("%", NameVariable, "placeholder")
            .Rule($"{Id}", NameTag)
            .Rule("&", Keyword)
            .Rule(@"[~^*!&\[\]()<>|+=@:;,./?]", Operator)
            .Include("strings");
        Name2(g, "pseudo", NameDecorator);
        Name2(g, "class", NameClass);
        Name2(g, "id", NameNamespace);
        Name2(g, "placeholder", NameVariable);
        g.State("for").Rule("from|to|through", OperatorWord).Include("value");
        Values(g);
    }

    private static void Name2(Grammar g, string state, TokenType type) =>
        g.State(state).Rule($"{Id}", type).Rule(@"#\{", StringInterpol, "interpolation").Then("", "#pop");

    private protected static readonly WordLists Known = Words(NameAttribute, (CssWords.Properties, NameLabel));

    private static void Values(Grammar g)
    {
        g.State("value")
            .Rule(@"[{;]", Punctuation, "#pop")
            .Then(@"(?=\})", "#pop")
            .Include("expression");
        // Rouge: a stanza that begins or ends within an interpolation leaves all that is around.
        g.State("interpolation")
            .Rule(@"\}", StringInterpol, "#pop")
            .Rule("[{;]", Punctuation, "root")
            .Include("expression");
        g.State("expression")
            .Rule(@"\s+", Text)
            .Rule(@"url[(]", StringOther, "url")
            .Rule(@"#\{", StringInterpol, "interpolation")
            .Rule(@"#[a-zA-Z0-9]{1,6}", NumberHex)
            .Rule(@"[\w-]+(?=\s*\()", NameFunction)
            .Rule(@"-?\d+(?:%|[a-z]+)?", Number)
            .Rule(@"-?\d*\.\d+(?:%|[a-z]+)?", NumberInteger)
            .Include("strings")
            .Rule($@"\${Id}", NameVariable)
            .Rule(@"(?:true|false)\b", NameBuiltinPseudo)
            .Rule(@"(?:and|or|not)\b", OperatorWord)
            .Rule(@"-(?=[$\d\s(#])", Operator)
            .Rule(@"[a-zA-Z_][\w-]*", Words(Name, (CssWords.Colors, NameConstant), (CssWords.Values, NameBuiltin)))
            .Rule(@"%[\w-]+", NameDecorator)
            .Rule(@"[~^*!&%<>|+=@:,./?-]+", Operator)
            .Rule(@"[()\[\]]", Punctuation);
        g.State("url")
            .Rule(@"[)]", StringOther, "#pop")
            .Rule(@"#\{", StringInterpol, "interpolation")
            .Rule(@"[^)#\n]+|#", StringOther)
            .Then("(?=\\n)", "#pop");
        g.State("strings").Rule("\"", StringDouble, "double").Rule("'", StringSingle, "single");
        Quoted(g, "double", "\"", StringDouble);
        Quoted(g, "single", "'", StringSingle);
    }

    private static void Quoted(Grammar g, string state, string quote, TokenType type) => g.State(state)
        .Rule(@"#\{", StringInterpol, "interpolation")
        .Rule(quote, type, "#pop")
        .Rule($@"(?:\\.|\\|#(?!\{{)|[^\n{quote}#\\])+", type);
}
