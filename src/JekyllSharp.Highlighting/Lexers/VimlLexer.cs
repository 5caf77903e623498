using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Vim's own language.</summary>
internal sealed class VimlLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "viml";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Text, (VimlWords.Commands, Keyword), (VimlWords.Builtins, NameBuiltin));
        g.State("root")
            .Rule(@"^([ \t]*)("".*)", [Text, Comment])
            .Rule(@"^\s*\\", StringEscape)
            .Rule(@"\s*\n[ \t]*(?="")", Text, "comment")
            .Rule(@"(\s*\n)([ \t]*\\)", [Text, StringEscape])
            .Rule(@"\s+", Text)
            .Rule(@"""(?:\\\\|\\""|[^\n""])*""", StringDouble)
            .Rule(@"'(?:\\\\|\\'|[^\n'])*'", StringSingle)
            .Rule(@"/(?:\\\\|\\/|[^\n/])*/", StringRegex)
            .Rule(@"[absg]:\w+", NameVariable)
            .Rule(@"[a-zA-Z_]\w*\b", words)
            .Rule("#[0-9a-fA-F]{6}", NumberHex)
            .Rule(@"-?\d+", Number)
            .Rule("[<>()\\[\\]{}+=!|:,.~-]", Punctuation)
            .Rule("(?s:.)", Text);
        g.State("comment").Rule("\".*", Comment, "#pop");
    }
}
