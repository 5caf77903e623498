using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Liquid. What stands outside of its tags is text.</summary>
internal sealed class LiquidLexer : RegexLexer
{
    private const string Word = @"[a-zA-Z_][\w-]*\??";

    /// <inheritdoc/>
    public override string Tag => "liquid";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"[^{]+", Text)
            .Rule(@"(\{%-?)(\s*)", [Punctuation, TextWhitespace], "tag-name")
            .Rule(@"(\{\{-?)(\s*)", [Punctuation, TextWhitespace], "output")
            .Rule(@"\{", Text);
        g.State("blank").Rule("[ \t]+", TextWhitespace);
        g.State("tag-end").Rule(@"-?%\}", Punctuation, "#pop");
        TagNames(g);
        Verbatim(g, "comment", Comment);
        Verbatim(g, "raw", Text);
        Conditions(g);
        Expressions(g);
        Arguments(g);
    }

    private static void TagNames(Grammar g) => g.State("tag-name")
        .Rule(@"(?:if|unless|elsif|case)\b", KeywordReserved, "=condition")
        .Rule(@"(?:else|endif|endunless|endcase)(?=\s*-?%\})", KeywordReserved, "=condition")
        .Rule(@"when\b", KeywordReserved, "=when")
        .Rule(@"(comment)(\s*)(-?%\})", [NameTag, TextWhitespace, Punctuation], "=comment")
        .Rule(@"(raw)(\s*)(-?%\})", [NameTag, TextWhitespace, Punctuation], "=raw")
        .Rule(@"assign\b", NameTag, "=assign")
        .Rule(@"echo\b", NameTag, "=assign")
        .Rule(@"(capture|increment|decrement)([ \t]+)([^\s%]+)(?=[ \t]*-?%\})", [NameTag, TextWhitespace, NameVariable], "=arguments")
        .Rule(@"(for|tablerow)(\s+)([\w-]+)(\s+)(in)(\s+)(?=[^\s,|%""']|""[^""]*""|'[^']*')", [NameTag, TextWhitespace, NameVariable, TextWhitespace, NameTag, TextWhitespace], "=for source")
        .Rule(@"(?:include|render)\b", NameTag, "=include")
        .Rule(@"cycle(?=\s)", NameTag, "=cycle")
        .Rule(@"([^\s%]+)(\s*)", [NameTag, TextWhitespace], "=arguments");

    private static void Verbatim(Grammar g, string tag, TokenType type) => g.State(tag)
        .Rule($@"(\{{%-?)(\s*)(end{tag})(\s*)(-?%\}})", [Punctuation, TextWhitespace, NameTag, TextWhitespace, Punctuation], "#pop")
        .Rule(@"[^{]+|\{", type);

    private static void Conditions(Grammar g)
    {
        g.State("condition")
            .Include("tag-end")
            .Include("blank")
            .Rule("[=!]=|[<>]=?", Operator)
            .Rule(@"(?:and|or|contains)\b", OperatorWord)
            .Include("value");
        g.State("when").Include("tag-end").Include("blank").Include("value");
        g.State("cycle")
            .Include("blank")
            .Rule(@"([^\s:""']+)([ \t]*)(:)", [NameAttribute, TextWhitespace, Punctuation], "=cycle-values")
            .Then("", "=cycle-values");
        g.State("cycle-values")
            .Include("tag-end")
            .Include("blank")
            .Rule("'[^']*'", StringSingle)
            .Rule("\"[^\"]*\"", StringDouble)
            .Rule(@"([^\s:=,]+)([ \t]*)([=:])", [NameAttribute, TextWhitespace, Operator])
            .Rule("[:,]", Punctuation)
            .Include("value")
            .Rule(@"\S+", Text);
    }

    private static void Expressions(Grammar g)
    {
        // Rouge: the name of a filter reaches to the next blank, colon or bar, or to what the first filter has its tag end with.
        Filters(g, "output-filters", "}", "filter");
        Filters(g, "assign-filters", "%", "filter");
        Filters(g, "next-filters", "%}", null);
        g.State("output")
            .Rule(@"-?\}\}", Punctuation, "#pop")
            .Include("blank")
            .Include("output-filters")
            .Include("value");
        g.State("assign")
            .Include("tag-end")
            .Include("blank")
            .Rule("=", Operator)
            .Include("assign-filters")
            .Include("value");
        g.State("filter")
            .Rule(@"-?(?:%\}|\}\})", Punctuation, "#pop:2")
            .Include("blank")
            .Include("next-filters")
            .Rule(",", Punctuation)
            .Rule("'[^']*'", StringSingle)
            .Rule("\"[^\"]*\"", StringDouble)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"([^\s:=]+)([ \t]*)([:=])", [NameAttribute, TextWhitespace, Operator])
            .Rule(":", Punctuation)
            .Include("value")
            .Rule(@"\S+", Text);
        g.State("value")
            .Include("literals")
            .Rule(@"(?:true|false|nil)\b", KeywordConstant)
            .Rule(@"(?:empty|blank)\b|forloop\.[a-zA-Z_]\w*", NameBuiltin)
            .Rule(@"(\.)(size|first|last)\b", [Punctuation, NameFunction])
            .Rule(@"(?:size|first|last)\b", NameFunction)
            .Rule($@"(\.)({Word})", [Punctuation, NameVariable])
            .Rule(@"\.(?=\d)", Punctuation)
            .Rule(Word, NameVariable)
            .Rule(@"[\[\]]", Punctuation);
        g.State("literals")
            .Rule("'[^']*'", StringSingle)
            .Rule("\"[^\"]*\"", StringDouble)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule("-", Operator);
    }

    private static void Filters(Grammar g, string state, string end, string? then) => g.State(state)
        .Rule($@"(\|)(\s*)([a-zA-Z_][^\s:|{end}]*)([ \t]*)(:)", [Punctuation, TextWhitespace, NameFunction, TextWhitespace, Punctuation], then)
        .Rule($@"(\|)(\s*)([a-zA-Z_][^\s:|{end}]*)", [Punctuation, TextWhitespace, NameFunction], then);

    private static void Arguments(Grammar g)
    {
        g.State("attribute")
            .Rule(@"([^\s:=]+)([ \t]*)([=:])", [NameAttribute, TextWhitespace, Operator])
            .Rule(":", Punctuation);
        g.State("arguments")
            .Include("tag-end")
            .Include("blank")
            .Include("literals")
            .Include("attribute")
            .Rule(",", Punctuation)
            .Include("argument-words")
            .Rule(@"\S+", Text);
        g.State("argument-words")
            .Rule(@"(?:true|false|nil)\b", KeywordConstant)
            .Rule(@"reversed\b", NameAttribute);
        // Rouge: a string may begin in the midst of a word, and the word goes on behind it.
        g.State("source")
            .Rule(@"(?:[^\s,|%'""]*""[^""]*"")+[^\s,|%'""]*", StringDouble, "#pop").OnlyIf("(\")")
            .Rule(@"(?:[^\s,|%'""]*'[^']*')+[^\s,|%'""]*", StringSingle, "#pop").OnlyIf("(')")
            .Rule(@"([^\s,|%'""]+)(\s*)", [NameVariable, TextWhitespace], "#pop")
            .Then("", "#pop");
        g.State("for")
            .Include("tag-end")
            .Include("blank")
            .Rule(",", Punctuation)
            .Include("argument-words")
            .Include("literals")
            .Include("attribute")
            .Rule(@"\S+", Text);
        g.State("include")
            .Include("tag-end")
            .Include("blank")
            .Rule(@"(\{\{-?)(\s*)", [Punctuation, TextWhitespace], "included-output")
            .Rule(",", Punctuation)
            .Rule(@"\.(?=\w)", Punctuation)
            .Rule(@"(?:with|for)\b", NameTag)
            .Rule("'[^']*'", StringSingle)
            .Rule("\"[^\"]*\"", StringDouble)
            // Rouge: what has a dot in it is the name of a file.
            .Rule(@"[\w/-]+\.\w\S*", Text)
            .Rule(@"([^\s,.:=]+)([ \t]*)([=:])", [NameAttribute, TextWhitespace, Operator])
            .Rule(":", Punctuation)
            .Include("value")
            .Rule(@"\S+", Text);
        g.State("included-output").Rule(@"-?\}\}(?:\.(?=\w))?", Punctuation, "#pop").Include("output").Rule(@"\S+", Text);
    }
}
