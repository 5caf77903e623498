namespace JekyllSharp.Kramdown;

/// <summary>What a conversion gives.</summary>
/// <param name="Html">The HTML, ending with a newline where kramdown's does.</param>
/// <param name="Warnings">What kramdown warns about, in its words.</param>
public sealed record KramdownResult(string Html, IReadOnlyList<KramdownWarning> Warnings);

/// <summary>A message about a place in the source.</summary>
/// <param name="Message">kramdown's words.</param>
/// <param name="Line">Line of the text that was handed in, from one.</param>
/// <param name="Column">
/// Column from one. Inside of a list item or a quote it counts from where the item's text begins.
/// </param>
public sealed record KramdownWarning(string Message, int Line, int Column);

/// <summary>A link that is defined by the option <c>link_defs</c>.</summary>
/// <param name="Url">Where it leads, printed as it is.</param>
/// <param name="Title">The title attribute, or null.</param>
public sealed record LinkDefinition(string Url, string? Title = null);
