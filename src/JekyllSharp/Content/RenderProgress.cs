namespace JekyllSharp.Content;

/// <summary>How far the rendering of an item has come.</summary>
internal enum RenderProgress
{
    /// <summary>Its content is still that of the source.</summary>
    Source,

    /// <summary>Its content is converted.</summary>
    Converted,

    /// <summary>Its output is there.</summary>
    Ended,
}
