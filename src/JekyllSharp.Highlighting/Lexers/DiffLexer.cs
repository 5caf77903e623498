using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Differences between files.</summary>
internal sealed class DiffLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "diff";

    /// <inheritdoc/>
    protected override void Define(Grammar g) => g.State("root")
        .Rule(@"^ .*(?:\n|\z)", Text)
        .Rule(@"^---(?:\n|\z)", Punctuation)
        .Rule(@"^\+.*(?:\n|\z)", GenericInserted)
        .Rule(@"^-+.*(?:\n|\z)", GenericDeleted)
        .Rule(@"^!.*(?:\n|\z)", GenericStrong)
        .Rule(@"^>.*(?:\n|\z)", GenericInserted)
        .Rule(@"^<.*(?:\n|\z)", GenericDeleted)
        .Rule(@"^(?:[Ii]ndex|diff).*(?:\n|\z)", GenericHeading)
        .Rule(@"^(@@[^@]+@@)([^\n]*\n)", [Punctuation, Text])
        .Rule(@"^\w.*(?:\n|\z)", Punctuation)
        .Rule(@"^=.*(?:\n|\z)", GenericHeading)
        .Rule(@"\s.*(?:\n|\z)", Text);
}
