using System.Buffers;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// A pattern that is nothing but characters and sets of them one after the other, some of them repeated: blanks, words,
/// comments to the end of the line. It needs no regex, which costs several times as much for every token.
/// </summary>
internal sealed class PlainPattern
{
    private readonly Item[] items;

    private PlainPattern(Item[] items) => this.items = items;

    /// <summary>Reads a pattern; null when it is more than that, or when a repetition might have to give something back.</summary>
    internal static PlainPattern? Of(string expandedPattern, bool ignoreCase)
    {
        var items = new List<Item>();
        int at = expandedPattern.StartsWith('^') ? 1 : 0;
        while (at < expandedPattern.Length)
        {
            if (ReadSet(expandedPattern, ref at) is not { } item)
            {
                return null;
            }

            if (!ReadQuantifier(expandedPattern, ref at, ref item) || (ignoreCase && item.HasLetters))
            {
                return null;
            }

            items.Add(item);
        }

        return items.Count > 0 && GivesNothingBack(items) ? new PlainPattern([.. items]) : null;
    }

    /// <summary>How many characters and sets there are.</summary>
    internal int Count => items.Length;

    /// <summary>Whether every match has the length of the pattern.</summary>
    internal bool IsText => Array.TrueForAll(items, i => i.Needed && !i.Many);

    /// <summary>Finds where one of two patterns may begin; null when that cannot be told by one set.</summary>
    internal static Finder? FirstOf(PlainPattern one, PlainPattern? other)
    {
        Item first = one.items[0];
        Item? second = other?.items[0];
        return first.Negated ? null
            : second is not { } item ? new Finder(first.Chars, negated: false)
            : item.Negated ? new Finder(string.Concat(item.Chars.Except(first.Chars)), negated: true)
            : new Finder(first.Chars + item.Chars, negated: false);
    }

    /// <summary>The length of the match that begins with the text, or -1.</summary>
    internal int MatchLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (Item item in items)
        {
            ReadOnlySpan<char> rest = text[length..];
            int count = item.Many ? item.CountIn(rest) : rest.Length > 0 && item.Has(rest[0]) ? 1 : 0;
            if (count == 0 && item.Needed)
            {
                return -1;
            }

            length += count;
        }

        return length;
    }

    /// <summary>Whether what a repetition takes is never what something needed behind it would have to have.</summary>
    private static bool GivesNothingBack(List<Item> items)
    {
        int lastNeeded = items.FindLastIndex(i => i.Needed);
        for (int i = 0; i < lastNeeded; i++)
        {
            if (items[i].Needed && !items[i].Many)
            {
                continue;
            }

            for (int j = i + 1; j <= lastNeeded; j++)
            {
                if (items[i].Meets(items[j]))
                {
                    return false;
                }

                if (items[j].Needed)
                {
                    break;
                }
            }
        }

        return true;
    }

    private static bool ReadQuantifier(string pattern, ref int at, ref Item item)
    {
        char sign = at < pattern.Length ? pattern[at] : '\0';
        if (sign is not ('*' or '+' or '?' or '{'))
        {
            return true;
        }

        at++;
        item = item with { Needed = sign == '+', Many = sign != '?' };
        return sign != '{' && !(at < pattern.Length && pattern[at] is '?' or '+' or '*' or '{');
    }

    private static Item? ReadSet(string pattern, ref int at)
    {
        char c = pattern[at++];
        switch (c)
        {
            case '.':
                return new Item("\n", Negated: true);
            case '[':
                return ReadClass(pattern, ref at);
            case '\\':
                return ReadEscape(pattern, ref at) is { } escaped ? new Item(escaped.ToString(), Negated: false) : null;
            case '(' or ')' or '|' or '^' or '$' or '*' or '+' or '?' or '{':
                return null;
            default:
                return new Item(c.ToString(), Negated: false);
        }
    }

    private static char? ReadEscape(string pattern, ref int at)
    {
        char c = pattern[at++];
        return c switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            _ => char.IsAsciiLetterOrDigit(c) ? null : c,
        };
    }

    private static Item? ReadClass(string pattern, ref int at)
    {
        bool negated = pattern[at] == '^';
        at += negated ? 1 : 0;
        var set = new System.Text.StringBuilder();
        while (pattern[at] != ']')
        {
            if (ReadClassChar(pattern, ref at) is not { } from)
            {
                return null;
            }

            char to = from;
            if (pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                if (ReadClassChar(pattern, ref at) is not { } last || last > '\u007f')
                {
                    return null;
                }

                to = last;
            }

            for (int c = from; c <= to; c++)
            {
                set.Append((char)c);
            }
        }

        at++;
        return set.Length == 0 ? null : new Item(set.ToString(), negated);
    }

    private static char? ReadClassChar(string pattern, ref int at)
    {
        char c = pattern[at++];
        return c == '\\' ? ReadEscape(pattern, ref at) : c == '[' ? null : c;
    }

    /// <summary>A search for the next character that is in a set, or in none.</summary>
    internal sealed class Finder(string chars, bool negated)
    {
        private readonly SearchValues<char> values = SearchValues.Create(chars);

        internal int IndexIn(ReadOnlySpan<char> text) => negated ? text.IndexOfAnyExcept(values) : text.IndexOfAny(values);
    }

    private readonly record struct Item(string Chars, bool Negated)
    {
        private readonly SearchValues<char> values = SearchValues.Create(Chars);

        internal bool Needed { get; init; } = true;

        internal bool Many { get; init; }

        internal bool HasLetters => Chars.AsSpan().ContainsAnyInRange('A', 'Z') || Chars.AsSpan().ContainsAnyInRange('a', 'z') || Chars.AsSpan().ContainsAnyExceptInRange('\0', '\u007f');

        internal bool Has(char c) => values.Contains(c) != Negated;

        internal int CountIn(ReadOnlySpan<char> text)
        {
            int count = Negated ? text.IndexOfAny(values) : text.IndexOfAnyExcept(values);
            return count < 0 ? text.Length : count;
        }

        internal bool Meets(Item other)
        {
            (string chars, Item rest) = Negated ? (other.Chars, this) : (Chars, other);
            if (Negated && other.Negated)
            {
                return true;
            }

            foreach (char c in chars)
            {
                if (rest.Has(c))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
