using System.Text.RegularExpressions;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// A search whose result holds for every place up to where it stopped. A run remembers it, so that a rule which needs
/// something far ahead costs one pass over the text and not one for each place where it could begin.
/// </summary>
internal sealed class LookAhead
{
    private readonly string? literal;
    private readonly string pattern = "";
    private Regex? regex;

    /// <summary>The text has to occur.</summary>
    internal LookAhead(string literal) => this.literal = literal;

    /// <summary>The first match of the pattern has to be one of its first group; all else in it stops the search.</summary>
    /// <remarks>With <c>\G</c> in front it is a scan from the place itself that holds for every place it went over.</remarks>
    internal LookAhead(string stops, bool ignoreCase)
    {
        pattern = PatternText.Expand(stops);
        IgnoreCase = ignoreCase;
    }

    private bool IgnoreCase { get; }

    /// <summary>Where the search stopped, and whether at something wanted.</summary>
    internal int Find(string text, int start, out bool found)
    {
        if (literal is not null)
        {
            int at = text.IndexOf(literal, start, StringComparison.Ordinal);
            found = at >= 0;
            return found ? at : int.MaxValue;
        }

        regex ??= new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant | (IgnoreCase ? RegexOptions.IgnoreCase : 0));
        Match match = regex.Match(text, start);
        found = match.Groups[1].Success;
        return !match.Success ? int.MaxValue : found ? match.Index : match.Index + Math.Max(0, match.Length - 1);
    }
}
