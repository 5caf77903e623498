using System.Globalization;
using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Filters that escape, encode and strip.</summary>
internal static class HtmlFilters
{
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
    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            AppendEscaped(result, c);
        }

        return result.ToString();
    }

    private static void AppendEscaped(StringBuilder to, char c)
    {
        switch (c)
        {
            case '&': to.Append("&amp;"); break;
            case '<': to.Append("&lt;"); break;
            case '>': to.Append("&gt;"); break;
            case '"': to.Append("&quot;"); break;
            case '\'': to.Append("&#39;"); break;
            default: to.Append(c); break;
        }
    }

    private static string EscapeOnce(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && IsEntity(text.AsSpan(i + 1)))
            {
                result.Append('&');
            }
            else
            {
                AppendEscaped(result, text[i]);
            }
        }

        return result.ToString();
    }

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

        string withoutBlocks = Strip(text, static (t, at) => EndOfBlock(t, at));
        return Strip(withoutBlocks, static (t, at) => t.IndexOf('>', at) is var end and >= 0 ? end + 1 : int.MinValue);
    }

    /// <summary>Copies a text without what starts at an angle bracket; the end is -1 for nothing, and the least number where nothing will follow either.</summary>
    private static string Strip(string text, Func<string, int, int> endOf)
    {
        var result = new StringBuilder(text.Length);
        int from = 0;
        for (int at; (at = text.IndexOf('<', from)) >= 0;)
        {
            int end = endOf(text, at);
            if (end == int.MinValue)
            {
                break;
            }

            result.Append(text, from, (end < 0 ? at + 1 : at) - from);
            from = end < 0 ? at + 1 : end;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static int EndOfBlock(string text, int at)
    {
        string? close = text.AsSpan(at) switch
        {
            ['<', 's', 'c', 'r', 'i', 'p', 't', ..] => "</script>",
            ['<', '!', '-', '-', ..] => "-->",
            ['<', 's', 't', 'y', 'l', 'e', ..] => "</style>",
            _ => null,
        };
        int end = close is null ? -1 : text.IndexOf(close, at + (close == "-->" ? 4 : 6), StringComparison.Ordinal);
        return end < 0 ? -1 : end + close!.Length;
    }

    private static void AddMapOrNil(LiquidEnvironmentBuilder builder, string name, Func<string, string> map) =>
        builder.AddFilter(name, 0, 0, (_, input, _) => input is NilValue ? input : StringFilters.Text(map(LiquidText.ToS(input))));
}
