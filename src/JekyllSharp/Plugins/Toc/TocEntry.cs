using JekyllSharp.Plugins.Shared.Html;

namespace JekyllSharp.Plugins.Toc;

/// <summary>A heading that is listed.</summary>
/// <param name="Level">1 for <c>h1</c>.</param>
/// <param name="Id">Its own id, else one made of its text.</param>
/// <param name="Text">Its text, escaped.</param>
/// <param name="Heading">The heading.</param>
internal sealed record TocEntry(int Level, string Id, string Text, HtmlNode Heading);
