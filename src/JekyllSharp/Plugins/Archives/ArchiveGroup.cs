using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.Archives;

/// <summary>Posts that share a page.</summary>
/// <param name="Kind">tag, category, year, month or day.</param>
/// <param name="Title">The tag or category; null for dates, and for a tag that is no text.</param>
/// <param name="Date">The first day of the time; null for names.</param>
/// <param name="Posts">Newest first.</param>
internal sealed record ArchiveGroup(string Kind, string? Title, RubyDate? Date, List<object?> Posts);
