using System.Buffers;
using System.Text.RegularExpressions;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// A search whose result holds for every place up to where it stopped. A run remembers it, so that a rule which needs
/// something far ahead costs one pass over the text and not one for each place where it could begin.
/// </summary>
internal abstract class LookAhead
{
    /// <summary>The text has to occur.</summary>
    internal static LookAhead ForText(string literal) => new TextAhead(literal);

    /// <summary>The first match of the pattern has to be one of its first group; all else in it stops the search.</summary>
    /// <remarks>With <c>\G</c> in front it is a scan from the place itself that holds for every place it went over.</remarks>
    internal static LookAhead ForPattern(string stops, bool ignoreCase)
    {
        string pattern = PatternText.Expand(stops);
        return PlainAhead.Of(pattern, ignoreCase) ?? (LookAhead)new RegexAhead(pattern, ignoreCase);
    }

    /// <summary>
    /// The next character that is neither of a word nor blank nor one of <paramref name="within"/> has to be a parenthesis
    /// behind a name that a blank or one of <paramref name="before"/> divides from what stands before.
    /// </summary>
    internal static LookAhead ForCall(string within, string before) => new CallAhead(within, before);

    /// <summary>Where the search stopped, and whether at something wanted.</summary>
    internal abstract int Find(string text, int start, out bool found);

    private sealed class TextAhead(string literal) : LookAhead
    {
        internal override int Find(string text, int start, out bool found)
        {
            int at = text.IndexOf(literal, start, StringComparison.Ordinal);
            found = at >= 0;
            return found ? at : int.MaxValue;
        }
    }

    private sealed class RegexAhead(string pattern, bool ignoreCase) : LookAhead
    {
        private Regex? regex;

        internal override int Find(string text, int start, out bool found)
        {
            regex ??= new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : 0));
            Match match = regex.Match(text, start);
            found = match.Groups[1].Success;
            return !match.Success ? int.MaxValue : found ? match.Index : match.Index + Math.Max(0, match.Length - 1);
        }
    }

    /// <summary>What is wanted is a text or a set, and what stops is a set: no regex is needed.</summary>
    private sealed class PlainAhead(PlainPattern wanted, PlainPattern? stop, PlainPattern.Finder either) : LookAhead
    {
        internal static PlainAhead? Of(string pattern, bool ignoreCase)
        {
            int end = pattern.IndexOf(')');
            if (!pattern.StartsWith('(') || end < 0 || (end + 1 < pattern.Length && pattern[end + 1] != '|'))
            {
                return null;
            }

            PlainPattern? wanted = PlainPattern.Of(pattern[1..end], ignoreCase);
            PlainPattern? stop = end + 1 < pattern.Length ? PlainPattern.Of(pattern[(end + 2)..], ignoreCase) : null;
            return wanted is { IsText: true } && (end + 1 == pattern.Length || stop is { IsText: true, Count: 1 })
                && PlainPattern.FirstOf(wanted, stop) is { } either
                    ? new PlainAhead(wanted, stop, either)
                    : null;
        }

        internal override int Find(string text, int start, out bool found)
        {
            found = false;
            for (int at = start; ; at++)
            {
                int next = either.IndexIn(text.AsSpan(at));
                if (next < 0)
                {
                    return int.MaxValue;
                }

                at += next;
                found = wanted.MatchLength(text.AsSpan(at)) >= 0;
                if (found || (stop is not null && stop.MatchLength(text.AsSpan(at)) >= 0))
                {
                    return at;
                }
            }
        }
    }

    private sealed class CallAhead(string within, string before) : LookAhead
    {
        private const string Blanks = " \t\r\n\f\v";
        private const string Word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

        private readonly SearchValues<char> over = SearchValues.Create(Word + Blanks + within);
        private readonly SearchValues<char> blanks = SearchValues.Create(Blanks);
        private readonly SearchValues<char> word = SearchValues.Create(Word);
        private readonly SearchValues<char> dividers = SearchValues.Create(Blanks + before);

        internal override int Find(string text, int start, out bool found)
        {
            int length = text.AsSpan(start).IndexOfAnyExcept(over);
            found = false;
            if (length < 0)
            {
                return int.MaxValue;
            }

            ReadOnlySpan<char> ahead = text.AsSpan(start, length);
            int nameEnd = ahead.LastIndexOfAnyExcept(blanks) + 1;
            int divider = ahead[..nameEnd].LastIndexOfAnyExcept(word);
            found = text[start + length] == '(' && divider >= 0 && divider + 1 < nameEnd && dividers.Contains(ahead[divider]) && !char.IsAsciiDigit(ahead[divider + 1]);
            return start + (found ? divider : length);
        }
    }
}
