using System.Text.RegularExpressions;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>What a rule does beyond emitting one token: it gets the match and drives the run.</summary>
internal delegate void RuleAction(LexerRun run, Match match);

/// <summary>One rule of a state: a pattern, and what happens where it matches. Its regex is built at first use.</summary>
internal sealed class Rule
{
    private readonly string pattern;
    private readonly RegexOptions options;
    private readonly bool ignoreCase;
    private Regex? regex;
    private PlainPattern? plain;
    private bool plainKnown;

    internal Rule(string pattern, bool ignoreCase)
    {
        this.pattern = PatternText.Expand(pattern);
        this.ignoreCase = ignoreCase;
        // Rouge: a rule that is written with a leading ^ is tried only at the beginning of a line.
        AtLineStart = pattern.StartsWith('^');
        options = RegexOptions.Multiline | RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : 0);
        First = FirstChars.Of(this.pattern, ignoreCase);
        Ahead = ClosingText(this.pattern) is { } closing ? [LookAhead.ForText(closing)] : [];
        Prefix = ignoreCase ? "" : LiteralPrefix(this.pattern);
    }

    /// <summary>
    /// What has to stand ahead for the pattern to have a chance. It keeps an opening sign that is
    /// never closed from being searched to the end again and again by the regex.
    /// </summary>
    internal LookAhead[] Ahead { get; set; }

    internal CharSet First { get; }

    /// <summary>Whether there is nothing to look for, as in a rule that only leaves its state.</summary>
    internal bool MatchesNothing => pattern.Length == 0;

    internal bool AtLineStart { get; }

    /// <summary>The type of the whole match; unused when there are groups or an action.</summary>
    internal TokenType Type { get; init; }

    /// <summary>The types of the groups 1, 2, …; null when the match is one token.</summary>
    internal TokenType[]? Groups { get; init; }

    /// <summary>Replaces token and transition.</summary>
    internal RuleAction? Action { get; init; }

    /// <summary>Word lists that decide the type of the whole match, the first that holds it; null for none.</summary>
    internal WordLists? Words { get; init; }

    /// <summary>Whether a word that stands in none of the lists is no match.</summary>
    internal bool KnownWordsOnly { get; init; }

    /// <summary>What happens to the stack after the token.</summary>
    internal Transition[] Transitions { get; init; } = [];

    /// <summary>Anchored, so that a miss costs one attempt.</summary>
    internal Regex Regex => regex ??= new Regex($"\\G(?:{pattern})", options);

    /// <summary>The pattern without a regex; null when it is not that simple.</summary>
    internal PlainPattern? Plain
    {
        get
        {
            if (!plainKnown)
            {
                plain = PlainPattern.Of(pattern, ignoreCase);
                plainKnown = true;
            }

            return plain;
        }
    }

    /// <summary>What every match begins with; empty when that is not one text.</summary>
    internal string Prefix { get; }

    private static string LiteralPrefix(string pattern)
    {
        if (pattern.Contains('|'))
        {
            return "";
        }

        var text = new System.Text.StringBuilder();
        for (int i = pattern.StartsWith('^') ? 1 : 0; i < pattern.Length; i++)
        {
            bool escaped = pattern[i] == '\\' && i + 1 < pattern.Length;
            char c = escaped ? pattern[i + 1] : pattern[i];
            if (escaped ? char.IsAsciiLetterOrDigit(c) : "[](){}.*+?|^$".Contains(c))
            {
                break;
            }

            i += escaped ? 1 : 0;
            if (i + 1 < pattern.Length && pattern[i + 1] is '*' or '?' or '{')
            {
                break;
            }

            text.Append(c);
        }

        return text.ToString();
    }

    private static string? ClosingText(string pattern)
    {
        const string anything = "(?s:.)*?";
        int at = pattern.LastIndexOf(anything, StringComparison.Ordinal);
        if (at < 0 || pattern.AsSpan(0, at).Contains('|'))
        {
            return null;
        }

        string tail = pattern[(at + anything.Length)..];
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < tail.Length; i++)
        {
            bool escaped = tail[i] == '\\' && i + 1 < tail.Length;
            char c = escaped ? tail[++i] : tail[i];
            if (escaped ? char.IsAsciiLetterOrDigit(c) : "[](){}.*+?|^$".Contains(c))
            {
                return null;
            }

            text.Append(c);
        }

        return text.Length == 0 ? null : text.ToString();
    }
}
