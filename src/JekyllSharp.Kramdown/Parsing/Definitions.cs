using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

/// <summary>Where a link id leads.</summary>
internal sealed record LinkTarget(string Url, string? Title, InlineAttributes? Ial);

/// <summary>A footnote: its text, and what the writer finds out about it.</summary>
internal sealed class FootnoteDefinition(string name, Element content)
{
    public string Name { get; } = name;

    public Element Content { get; private set; } = content;

    public int Line { get; init; }

    /// <summary>Index of the last reference that was written; -1 when none was.</summary>
    public int Repeats { get; set; } = -1;

    public int Number { get; set; }

    /// <summary>Makes it ready to be printed (again) with the given text.</summary>
    public void Reset(Element content)
    {
        Content = content;
        Repeats = -1;
    }
}

/// <summary>An abbreviation: its title and attributes.</summary>
internal sealed record AbbreviationDefinition(string Title, InlineAttributes? Ial);
