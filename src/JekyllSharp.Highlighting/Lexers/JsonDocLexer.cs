using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>JSON in documentation: with comments, with dots for what is left out, with bare words as keys.</summary>
internal sealed class JsonDocLexer : JsonLexer
{
    /// <inheritdoc/>
    public override string Tag => "json-doc";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Append("blank")
            .Rule(@"/\*.*?\*/", Comment)
            .Rule("//.*", CommentSingle)
            .Rule(@"\.\.\.", CommentSingle);
        g.Append("key").Rule(@"([$\w]+)(\s*)(:)", [NameAttribute, Text, Punctuation]).OnlyIf(@"(:)|[^$\w\s]");
    }
}
