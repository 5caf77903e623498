using System.Buffers;
using System.Globalization;
using System.Text;

namespace JekyllSharp.RubyCompat;

/// <summary>Texts as Ruby's JSON generator writes them: only quotes, backslashes and control characters are escaped.</summary>
public static class Json
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\" + string.Concat(Enumerable.Range(0, ' ').Select(static c => (char)c)));

    /// <summary>A JSON string with its quotes.</summary>
    public static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        AppendText(json, text);
        return json.ToString();
    }

    /// <summary>Appends a JSON string with its quotes.</summary>
    public static void AppendText(StringBuilder to, string text)
    {
        to.Append('"');
        ReadOnlySpan<char> rest = text;
        for (int at; (at = rest.IndexOfAny(Escaped)) >= 0;)
        {
            to.Append(rest[..at]);
            AppendEscaped(to, rest[at]);
            rest = rest[(at + 1)..];
        }

        to.Append(rest).Append('"');
    }

    /// <summary>Writes a JSON string with its quotes.</summary>
    internal static void WriteText(TextWriter to, string text)
    {
        if (text.AsSpan().ContainsAny(Escaped))
        {
            to.Write(Text(text));
            return;
        }

        to.Write('"');
        to.Write(text);
        to.Write('"');
    }

    private static void AppendEscaped(StringBuilder to, char c) => _ = c switch
    {
        '"' => to.Append("\\\""),
        '\\' => to.Append("\\\\"),
        '\n' => to.Append("\\n"),
        '\r' => to.Append("\\r"),
        '\t' => to.Append("\\t"),
        '\f' => to.Append("\\f"),
        '\b' => to.Append("\\b"),
        _ => to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
    };
}
