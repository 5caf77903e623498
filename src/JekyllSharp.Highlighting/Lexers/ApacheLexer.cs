using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Configuration of the Apache server.</summary>
internal sealed class ApacheLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "apache";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists directives = WordsAnyCase(Text, (ApacheWords.All, NameClass));
        WordLists sections = WordsAnyCase(Text, (ApacheWords.All, NameLabel));
        WordLists values = WordsAnyCase(Text, (ApacheWords.All, StringSymbol));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("#.*", Comment)
            .Rule(@"</?(?=\w)", Punctuation, "section")
            .Rule(@"\w+", directives, "directive");
        g.State("section").Rule(@"\w+", sections, "=condition");
        g.State("condition").Rule(@">\n?", Punctuation, "#pop").Rule("[^>]+(?=>)", StringRegex).OnlyIf("(>)").Rule(@"\s+", Text);
        g.State("directive")
            .Rule(@"\n", Text, "#pop")
            .Rule(@"\s+", Text)
            .Rule("#.*", Comment)
            .Rule(@"\S+", values);
    }
}
