using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Elements in the midst of JavaScript or TypeScript.</summary>
internal static class JsxRules
{
    /// <summary>Adds them to a grammar of one of these languages.</summary>
    internal static void AddTo(Grammar g)
    {
        g.Prepend("expression").Rule("<", Punctuation, "jsx-tag jsx-name");
        g.Prepend("statement").Rule("<", Punctuation, "jsx-tag jsx-name");
        g.State("jsx-element").Rule("<", Punctuation, "jsx-tag jsx-name");
        g.State("jsx-name")
            .Rule(@"[A-Z]\w*", NameClass)
            .Rule(@"\w+", NameTag)
            .Rule(@"\.", Punctuation)
            .Then("", "#pop");
        g.State("jsx-tag")
            .Include("comments")
            .Rule("/>", Punctuation, "#pop")
            .Rule(">", Punctuation, "=jsx-content")
            .Include("jsx-attributes");
        g.State("jsx-attributes")
            .Rule(@"\w[\w-]*", NameAttribute)
            .Rule("=", Punctuation)
            .Rule(@"""[^""\n]*""|'[^'\n]*'", LiteralString)
            .Rule(@"\{", StringInterpol, "jsx-part expression");
        g.State("jsx-content")
            .Rule(@"[^<{&]+", Text)
            .Rule(@"&\S*?;", NameEntity).OnlyIf(@"(;)|\s")
            .Rule(@"\{", StringInterpol, "jsx-part expression")
            .Rule("</", Punctuation, "=jsx-end jsx-name")
            .Include("jsx-element");
        g.State("jsx-end").Include("comments").Rule(">", Punctuation, "#pop").Include("jsx-attributes");
        g.State("jsx-part")
            .Rule(@"\}", StringInterpol, "#pop")
            .Rule(@"\{", Punctuation, "jsx-block statement")
            .Include("root");
        g.State("jsx-block")
            .Rule(@"\}", Punctuation, "=statement")
            .Rule(@"\{", Punctuation, "#push statement")
            .Include("root");
    }
}
