namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>What a node of a fragment is.</summary>
internal enum HtmlNodeKind
{
    /// <summary>The root, which has no tag.</summary>
    Fragment,

    /// <summary>An element.</summary>
    Element,

    /// <summary>A text that is escaped.</summary>
    Text,

    /// <summary>The text of a script or style, which is not escaped.</summary>
    Raw,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary><c>&lt;?target text&gt;</c>.</summary>
    Instruction,
}
