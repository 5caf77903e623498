using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>BibTeX.</summary>
internal sealed class BibtexLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "bibtex";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string id = @"[a-zA-Z_@\\!$&*+\-./:;<>?\[\]^`|~][\w@\\!$&*+\-./:;<>?\[\]^`|~]*";
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(@"@(?i:comment)", Comment)
            .Rule($"@(?i:preamble)(?!{id[..^1]})", NameClass, "closing value opening")
            .Rule($"@(?i:string)(?!{id[..^1]})", NameClass, "closing field opening")
            .Rule($"@{id}", NameClass, "closing fields key opening")
            .Rule(".+", Comment);
        g.State("opening").Rule(@"\s+", Text).Rule("[{(]", Punctuation, "#pop");
        g.State("closing").Rule(@"\s+", Text).Rule("[})]", Punctuation, "#pop");
        g.State("key").Rule(@"\s+", Text).Rule(@"[^\s,}]+", NameLabel, "#pop");
        g.State("fields").Rule(@"\s+", Text).Rule(",", Punctuation, "field").Then("", "#pop");
        g.State("field").Rule(@"\s+", Text).Rule(id, NameAttribute, "value equal").Then("", "#pop");
        g.State("equal").Rule(@"\s+", Text).Rule("=", Punctuation, "#pop");
        g.State("value")
            .Rule(@"\s+", Text)
            .Rule(id, NameVariable)
            .Rule("\"", LiteralString, "quoted")
            .Rule(@"\{", LiteralString, "braced")
            .Rule(@"\d+", Number)
            .Rule("#", Punctuation)
            .Then("", "#pop");
        g.State("quoted").Rule(@"\{", LiteralString, "braced").Rule("\"", LiteralString, "#pop").Rule(@"[^{""]+", LiteralString);
        g.State("braced").Rule(@"\{", LiteralString, "#push").Rule(@"\}", LiteralString, "#pop").Rule("[^{}]+", LiteralString);
    }
}
