using System.Text;

namespace JekyllSharp.Plugins.Equivalents;

/// <summary>Changes start tags in finished pages without parsing them, as the hooks in Ruby do with regular expressions.</summary>
internal static class StartTags
{
    /// <summary>Replaces each start tag of a name, from its <c>&lt;</c> to the next <c>&gt;</c>, that has a blank or a slash behind the name.</summary>
    public static string Replace(string html, string name, Func<string, string> change)
    {
        StringBuilder? output = null;
        int written = 0;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            int behind = at + 1 + name.Length;
            if (behind >= html.Length || !(IsBlank(html[behind]) || html[behind] == '/') || string.Compare(html, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            int end = html.IndexOf('>', behind);
            if (end < 0)
            {
                break;
            }

            output ??= new StringBuilder(html.Length + 256);
            output.Append(html, written, at - written).Append(change(html[at..(end + 1)]));
            written = end + 1;
            at = end;
        }

        return output is null ? html : output.Append(html, written, html.Length - written).ToString();
    }

    /// <summary>True where a blank, a name and <c>=</c> follow each other anywhere in a tag.</summary>
    public static bool HasAttribute(string tag, string name)
    {
        for (int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); at > 0; at = tag.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBlank(tag[at - 1]) && tag.AsSpan(at + name.Length).TrimStart(" \t\r\n\f\v").StartsWith('='))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');
}
