using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>TeX and LaTeX.</summary>
internal sealed class TexLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "tex";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string command = @"\\(?:[a-zA-Z]+|\s+|.)";
        g.State("general").Rule("%.*", Comment).Rule("[{}&_^]", Punctuation);
        g.State("root")
            .Rule(@"\\\[|\$\$", Punctuation, "display-math")
            .Rule(@"\\\(|\$", Punctuation, "inline-math")
            .Rule(@"\\(?:begin|end)\{.*?\}", NameTag)
            .Rule(@"(\\verb)\b([^a-zA-Z\s])(.*?)(\2)", [NameBuiltin, KeywordPseudo, StringOther, KeywordPseudo])
            .Rule($@"{command}\*?", Keyword, "command")
            .Include("general")
            .Rule(@"[^\\$%&_^{}]+", Text);
        g.State("command").Rule(@"\[.*?\]", NameAttribute).OnlyIf(@"(\])|\n").Then("", "#pop");
        g.State("math")
            .Rule(command, NameVariable)
            .Include("general")
            .Rule("[0-9]+", Number)
            .Rule(@"[-=!+*/()\[\]]", Operator)
            .Rule(@"[^=!+*/()\[\]\\$%&_^{}0-9-]+", NameBuiltin);
        g.State("inline-math").Rule(@"\\\)|\$", Punctuation, "#pop").Include("math");
        g.State("display-math").Rule(@"\\\]|\$\$", Punctuation, "#pop").Rule(@"\$", NameBuiltin).Include("math");
    }
}
