using System.Buffers;
using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Filters that escape, encode and strip.</summary>
internal static class HtmlFilters
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");

    private static readonly (string Open, string Close)[] Blocks =
    [
        ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"),
    ];

    public static void Register(LiquidEnvironmentBuilder builder)
    {
        AddMapOrNil(builder, "escape", static text => Escape(text));
        AddMapOrNil(builder, "h", static text => Escape(text));
        StringFilters.AddMap(builder, "escape_once", EscapeOnce);
        AddMapOrNil(builder, "url_encode", UrlEncode);
        AddMapOrNil(builder, "url_decode", UrlDecode);
        StringFilters.AddMap(builder, "strip_html", StripHtml);
        StringFilters.AddMap(builder, "newline_to_br", static text => text.Replace("\n", "<br />\n", StringComparison.Ordinal));
        if (builder.Dialect == LiquidDialect.Liquid5)
        {
            StringFilters.AddMap(builder, "newline_to_br", static text =>
                text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal));
            StringFilters.AddMap(builder, "base64_encode", static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
            StringFilters.AddMap(builder, "base64_decode", static text => Base64Decode(text, "base64_decode"));
            StringFilters.AddMap(builder, "base64_url_safe_encode", static text =>
                Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_'));
            StringFilters.AddMap(builder, "base64_url_safe_decode", static text =>
                Base64Decode(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='), "base64_url_safe_decode"));
        }
    }

    /// <summary>CGI.escapeHTML.</summary>
    private static string Escape(string text) => Escape(text, keepEntities: false);

    private static string EscapeOnce(string text) => Escape(text, keepEntities: true);

    private static string Escape(string text, bool keepEntities)
    {
        int at = text.AsSpan().IndexOfAny(Escaped);
        if (at < 0)
        {
            return text;
        }

        var result = new TextBuffer(text.Length + 64);
        ReadOnlySpan<char> rest = text;
        while (at >= 0)
        {
            result.Append(rest[..at]);
            result.Append(keepEntities && rest[at] == '&' && IsEntity(rest[(at + 1)..]) ? "&" : Entity(rest[at]));
            rest = rest[(at + 1)..];
            at = rest.IndexOfAny(Escaped);
        }

        result.Append(rest);
        return result.ToStringAndReturn();
    }

    private static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        bool number = text.StartsWith("#");
        int start = number ? 1 : 0;
        int i = start;
        while (i < text.Length && (number ? char.IsAsciiDigit(text[i]) : char.IsAsciiLetter(text[i])))
        {
            i++;
        }

        return i > start && i < text.Length && text[i] == ';';
    }

    private static string UrlEncode(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            char c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~')
            {
                result.Append(c);
            }
            else if (c == ' ')
            {
                result.Append('+');
            }
            else
            {
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    private static string UrlDecode(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.Replace('+', ' '));
        int used = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            bool hex = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            bytes[used++] = hex ? Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0] : bytes[i];
            i += hex ? 2 : 0;
        }

        return Decode(bytes.AsSpan(0, used));
    }

    private static string Base64Decode(string text, string filter)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text.All(static c => c is not (' ' or '\t' or '\n' or '\r')) ? text : "!"));
        }
        catch (FormatException)
        {
            throw RubyErrorException.Argument($"invalid base64 provided to {filter}");
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : throw RubyErrorException.Argument("invalid byte sequence in UTF-8");
    }

    /// <summary>Takes away scripts, styles and comments with all they hold, then every tag.</summary>
    private static string StripHtml(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        string withoutBlocks = text.Contains("<!--", StringComparison.Ordinal) || text.Contains("<s", StringComparison.Ordinal) ? StripBlocks(text) : text;
        var result = new TextBuffer(withoutBlocks.Length);
        ReadOnlySpan<char> rest = withoutBlocks;
        for (int at; (at = rest.IndexOf('<')) >= 0;)
        {
            int length = rest[at..].IndexOf('>');
            if (length < 0)
            {
                break;
            }

            result.Append(rest[..at]);
            rest = rest[(at + length + 1)..];
        }

        result.Append(rest);
        return result.ToStringAndReturn();
    }

    private static string StripBlocks(string text)
    {
        var result = new TextBuffer(text.Length);
        Span<bool> neverClosed = stackalloc bool[Blocks.Length];
        int from = 0;
        int at = text.IndexOf('<', StringComparison.Ordinal);
        while (at >= 0)
        {
            int kind = KindOfBlock(text.AsSpan(at));
            int end = kind < 0 || neverClosed[kind] ? -1 : text.IndexOf(Blocks[kind].Close, at + Blocks[kind].Open.Length, StringComparison.Ordinal);
            if (end >= 0)
            {
                result.Append(text.AsSpan(from, at - from));
                from = end + Blocks[kind].Close.Length;
                at = text.IndexOf('<', from);
                continue;
            }

            // What is not closed here is not closed further on; it is looked for once.
            if (kind >= 0)
            {
                neverClosed[kind] = true;
            }

            at = text.IndexOf('<', at + 1);
        }

        result.Append(text.AsSpan(from));
        return result.ToStringAndReturn();
    }

    private static int KindOfBlock(ReadOnlySpan<char> text)
    {
        for (int kind = 0; kind < Blocks.Length; kind++)
        {
            if (text.StartsWith(Blocks[kind].Open))
            {
                return kind;
            }
        }

        return -1;
    }

    private static void AddMapOrNil(LiquidEnvironmentBuilder builder, string name, Func<string, string> map) =>
        builder.AddFilter(name, 0, 0, (_, input, _) => input is NilValue ? input : StringFilters.Text(map(LiquidText.ToS(input))));
}
