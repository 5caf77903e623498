using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>A tag token, taken apart.</summary>
internal readonly record struct TagParts(string Name, int MarkupStart, int MarkupEnd)
{
    public bool IsTag => Name is { Length: > 0 };

    /// <summary><c>{%- name markup -%}</c>.</summary>
    public static TagParts OfTag(string source, Token token, LiquidDialect dialect)
    {
        int end = token.End - 2;
        if (token.Length < 4 || source[token.End - 1] != '}' || source[end] != '%')
        {
            return default;
        }

        int start = token.Start + 2;
        start += start < end && source[start] == '-' ? 1 : 0;
        TagParts parts = Read(source, start, end, mayBeComment: dialect == LiquidDialect.Liquid5);
        bool hyphen = parts.IsTag && parts.MarkupEnd > parts.MarkupStart && source[end - 1] == '-';
        return hyphen ? parts with { MarkupEnd = end - 1 } : parts;
    }

    /// <summary>A line of a <c>liquid</c> tag.</summary>
    public static TagParts OfLine(string source, Token token) => Read(source, token.Start, token.End, mayBeComment: true);

    private static TagParts Read(string source, int start, int end, bool mayBeComment)
    {
        int at = SkipSpace(source, start, end);
        int name = at;
        if (mayBeComment && at < end && source[at] == '#')
        {
            at++;
        }
        else
        {
            while (at < end && RubyString.IsWord(source[at]))
            {
                at++;
            }
        }

        return at == name ? default : new TagParts(source[name..at], SkipSpace(source, at, end), end);
    }

    private static int SkipSpace(string source, int at, int end)
    {
        while (at < end && RubyString.IsSpace(source[at]))
        {
            at++;
        }

        return at;
    }
}
