namespace JekyllSharp.Plugins.TermPages;

/// <summary>By what posts are gathered on a page.</summary>
public enum TermKind
{
    /// <summary>A category.</summary>
    Category,

    /// <summary>A tag.</summary>
    Tag,
}
