using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Configuration files of no certain kind.</summary>
internal sealed class ConfLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "conf";

    /// <inheritdoc/>
    protected override void Define(Grammar g) => g.State("root")
        .Rule(@"#.*?\n", Comment).OnlyIf(@"(\n)")
        .Rule(@""".*?""", StringDouble)
        .Rule("'.*?'", StringSingle)
        .Rule(@"[a-zA-Z]\w*", Name)
        .Rule(@"\d+", Number)
        .Rule(@"[^\d\w#""']+", Text);
}
