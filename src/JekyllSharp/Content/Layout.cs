using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Content;

/// <summary>A template around the content of pages and documents.</summary>
/// <param name="Name">The name that front matter uses: its path below the layouts directory without extension.</param>
/// <param name="SourcePath">The file, absolute.</param>
/// <param name="RelativePath">Its path below the site's source or the theme, with a leading slash.</param>
/// <param name="Data">Its front matter.</param>
/// <param name="Content">Its body.</param>
/// <param name="BodyLine">The line on which the body starts, from 1.</param>
public sealed record Layout(string Name, string SourcePath, string RelativePath, DataMap Data, string Content, int BodyLine);
