using System.Globalization;
using System.Text;

namespace JekyllSharp.RubyCompat;

/// <summary>Texts as Ruby's JSON generator writes them: only quotes, backslashes and control characters are escaped.</summary>
public static class Json
{
    /// <summary>A JSON string with its quotes.</summary>
    public static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\f' => json.Append("\\f"),
                '\b' => json.Append("\\b"),
                < ' ' => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }
}
