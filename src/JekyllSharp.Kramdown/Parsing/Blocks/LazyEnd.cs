using JekyllSharp.Kramdown.Text;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    /// <summary>Whether a line stops a paragraph, a quote or a list item that runs on without indent.</summary>
    private static bool IsLazyEnd(string s, int p)
    {
        if (p >= s.Length)
        {
            return true;
        }

        int i = Lines.SkipOptionalIndent(s, p);
        char c = i < s.Length ? s[i] : '\n';
        return c switch
        {
            '{' => Lines.AttributeLineStart(s, p),
            '<' => HtmlTags.EndsLazyLines(s, i),
            '^' => i == p && Lines.EndOfBlockMarker(s, p) >= 0,
            _ => Chars.IsSpace(c) && Lines.Blank(s, p) >= 0,
        };
    }

    private bool IsParagraphEnd(string s, int p)
    {
        if (IsLazyEnd(s, p))
        {
            return true;
        }

        int i = Lines.SkipOptionalIndent(s, p);
        char c = s[i];
        if (c == ':')
        {
            return StartsDefinition(s, i);
        }

        return _gfm && Options.GfmParagraphEnd && c switch
        {
            '#' => i == p && CountMarks(s, p) is int end && end < s.Length && s[end] is ' ' or '\t',
            '>' => true,
            '`' or '~' => FenceMarks(s, i) >= 3,
            '*' or '+' or '-' or (>= '0' and <= '9') => ListMarkerEnd(s, p, 3, out _) >= 0,
            _ => false,
        };
    }

    private static bool StartsDefinition(string s, int colon) =>
        colon + 1 < s.Length && s[colon + 1] is '\t' or '|' or ' ';
}
