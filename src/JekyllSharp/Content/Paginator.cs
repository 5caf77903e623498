using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Content;

/// <summary>What templates see as <c>paginator</c>.</summary>
/// <param name="Values">The members by name, in the order in which they print; documents stand in lists as themselves.</param>
public sealed record Paginator(DataMap Values);
