using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.Ast;

/// <summary>
/// A block for which Markdig has no class of its own: an HTML element, a definition list and its parts, a table and
/// its parts, a footnote's content.
/// </summary>
public sealed class KramdownContainerBlock : ContainerBlock
{
    internal KramdownContainerBlock(string name)
        : base(null) => Name = name;

    /// <summary>The HTML name of the element, like <c>dl</c> or <c>td</c>.</summary>
    public string Name { get; }
}

/// <summary>A block without blocks in it: blank lines, a formula, a comment, raw text, or text beside blocks.</summary>
public sealed class KramdownLeafBlock : LeafBlock
{
    internal KramdownLeafBlock(string name)
        : base(null)
    {
        Name = name;
        ProcessInlines = false;
    }

    /// <summary>What it is: <c>blank</c>, <c>math</c>, <c>comment</c>, <c>raw</c> or <c>text</c>; <c>nested</c> for what is too deep to be shown.</summary>
    public string Name { get; }

    /// <summary>The source of a formula, a comment or raw text; empty for the others.</summary>
    public string Text { get; init; } = "";
}

/// <summary>
/// A span for which Markdig has no class of its own: an HTML element, a footnote reference, a formula, a quote, a
/// typographic symbol, an abbreviation, a comment, raw text.
/// </summary>
public sealed class KramdownInline : ContainerInline
{
    internal KramdownInline(string name) => Name = name;

    /// <summary>The HTML name of an element, or <c>footnote</c>, <c>math</c>, <c>quote</c>, <c>symbol</c>, <c>abbr</c>, <c>comment</c>, <c>raw</c>.</summary>
    public string Name { get; }

    /// <summary>The name of a footnote, the source of a formula, a comment or raw text; empty for the others.</summary>
    public string Text { get; init; } = "";
}
