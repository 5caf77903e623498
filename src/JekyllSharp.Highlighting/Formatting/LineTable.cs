using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Highlighting.Formatting;

/// <summary>The table of a numbered block.</summary>
internal sealed partial record LineTable(string TableClass, string GutterClass, string CodeClass, int StartLine, string LineFormat)
{
    internal string Wrap(string html, int lineEnds, bool endsWithLineEnd)
    {
        // Rouge: the last line counts, and gets its end, also when the code does not end it.
        int lines = endsWithLineEnd ? lineEnds : lineEnds + 1;
        var table = new StringBuilder(html.Length + (lines * 4) + 200);
        table.Append("<table class=\"").Append(TableClass).Append("\"><tbody><tr><td class=\"").Append(GutterClass)
            .Append(" gl\"><pre class=\"lineno\">");
        for (int i = 0; i < lines; i++)
        {
            table.Append(Format(StartLine + i)).Append('\n');
        }

        return table.Append("</pre></td><td class=\"").Append(CodeClass).Append("\"><pre>").Append(html)
            .Append(endsWithLineEnd ? "" : "\n").Append("</pre></td></tr></tbody></table>").ToString();
    }

    private string Format(int number) => Directive().Replace(LineFormat, m =>
    {
        if (m.Value == "%%")
        {
            return "%";
        }

        string flags = m.Groups[1].Value;
        int width = m.Groups[2].Length == 0 ? 0 : int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return flags.Contains('-') ? digits.PadRight(width) : digits.PadLeft(width, flags.Contains('0') ? '0' : ' ');
    });

    [GeneratedRegex("%%|%([-0 +]*)([0-9]{0,3})[di]", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
