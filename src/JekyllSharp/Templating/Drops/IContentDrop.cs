using JekyllSharp.Content;

namespace JekyllSharp.Templating.Drops;

/// <summary>A template value that stands for a page or document.</summary>
internal interface IContentDrop
{
    /// <summary>The page or document.</summary>
    ContentItem Item { get; }
}
