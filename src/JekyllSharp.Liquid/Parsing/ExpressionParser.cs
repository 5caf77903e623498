using System.Globalization;
using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>Reads one expression: a literal, a range or a lookup. Everything is some expression; odd markup is a lookup of odd names.</summary>
internal static class ExpressionParser
{
    private const int DeepestExpression = 100;

    public static LiquidExpression Parse(string markup) => Parse(markup.AsSpan(), 0);

    private static LiquidExpression Parse(ReadOnlySpan<char> markup, int depth)
    {
        if (depth > DeepestExpression)
        {
            throw new StrictSyntaxException("Nesting too deep");
        }

        ReadOnlySpan<char> text = Strip(markup);
        if (text.Length == 0)
        {
            return LiteralExpression.Nil;
        }

        char first = text[0];
        if (first is '"' or '\'' && text[^1] == first)
        {
            return new LiteralExpression(StringValue.Create(text.Length < 2 ? "" : text[1..^1].ToString()));
        }

        if (Keyword(text) is { } keyword)
        {
            return keyword;
        }

        if (char.IsAsciiDigit(first) || first == '-')
        {
            if (Number(text) is { } number)
            {
                return number;
            }
        }
        else if (first == '(' && text[^1] == ')' && Range(text, depth) is { } range)
        {
            return range;
        }

        return Lookup(text, depth);
    }

    private static LiteralExpression? Keyword(ReadOnlySpan<char> text) => text switch
    {
        "nil" or "null" => LiteralExpression.Nil,
        "true" => LiteralExpression.True,
        "false" => LiteralExpression.False,
        "blank" => LiteralExpression.Blank,
        "empty" => LiteralExpression.Empty,
        _ => null,
    };

    /// <summary>Digits are an integer, digits with any number of points a float that ends at the second.</summary>
    private static LiteralExpression? Number(ReadOnlySpan<char> text)
    {
        int start = text[0] == '-' ? 1 : 0;
        if (start == text.Length || !char.IsAsciiDigit(text[start]))
        {
            return null;
        }

        bool points = false;
        foreach (char c in text[start..])
        {
            if (c == '.')
            {
                points = true;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return null;
            }
        }

        return new LiteralExpression(points
            ? new FloatValue(RubyNumber.ToF(text))
            : BigIntValue.Create(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
    }

    /// <summary><c>(a..b)</c>, where neither side has white space inside; the last two points divide.</summary>
    private static LiquidExpression? Range(ReadOnlySpan<char> text, int depth)
    {
        ReadOnlySpan<char> inner = Strip(text[1..^1]);
        for (int at = inner.LastIndexOf(".."); at > 0; at = inner[..(at + 1)].LastIndexOf(".."))
        {
            ReadOnlySpan<char> left = Strip(inner[..at]);
            ReadOnlySpan<char> right = Strip(inner[(at + 2)..]);
            if (left.Length > 0 && right.Length > 0 && !HasSpace(left) && !HasSpace(right))
            {
                return RangeExpression.Create(Parse(left, depth + 1), Parse(right, depth + 1));
            }
        }

        return null;
    }

    /// <summary>Names and bracketed expressions, in whatever order and with whatever between them.</summary>
    private static VariableLookup Lookup(ReadOnlySpan<char> text, int depth)
    {
        string? name = null;
        LiquidExpression? nameExpression = null;
        var segments = new List<LookupSegment>();
        bool first = true;
        int lastClosing = text.LastIndexOf(']');
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            LiquidExpression? index = null;
            if (text[i] == '[' && i < lastClosing && text[(i + 1)..].IndexOf(']') is var length and > 0)
            {
                // Liquid: brackets end at the first closing one, so those inside others are cut short.
                index = Parse(text.Slice(i + 1, length), depth + 1);
                i += length + 2;
            }
            else if (IsNameCharacter(text[i]))
            {
                while (i < text.Length && IsNameCharacter(text[i]))
                {
                    i++;
                }

                i = i < text.Length && text[i] == '?' ? i + 1 : i;
            }
            else
            {
                i++;
                continue;
            }

            string? word = index is null ? text[start..i].ToString() : null;
            if (first)
            {
                (name, nameExpression, first) = (word, index, false);
            }
            else
            {
                segments.Add(new LookupSegment(word, index));
            }
        }

        return new VariableLookup(name, nameExpression, [.. segments], text.ToString());
    }

    private static bool IsNameCharacter(char c) => RubyString.IsWord(c) || c == '-';

    private static bool HasSpace(ReadOnlySpan<char> text) => text.ContainsAny(" \t\n\v\f\r");

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text) => text.Trim("\0 \t\n\v\f\r");
}
