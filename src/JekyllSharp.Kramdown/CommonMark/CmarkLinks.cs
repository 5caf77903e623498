using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>Links and images; addresses keep the characters that cmark leaves alone.</summary>
internal sealed class CmarkLinks : HtmlObjectRenderer<LinkInline>
{
    private const string Kept = "-_.+!*(),%#@?=;:/$~";

    /// <summary>Percent signs for what does not belong in an address.</summary>
    public static string Address(string? url)
    {
        StringBuilder result = new();
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in (url ?? "").EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
            }
            else if (rune.Value is '&' or '\'')
            {
                result.Append(rune.Value == '&' ? "&amp;" : "&#x27;");
            }
            else
            {
                foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
        }

        return result.ToString();
    }

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(obj);
            return;
        }

        string address = Address(obj.GetDynamicUrl?.Invoke() ?? obj.Url);
        renderer.Write(obj.IsImage ? "<img src=\"" : "<a href=\"").Write(address).Write('"');
        if (obj.IsImage)
        {
            renderer.Write(" alt=\"");
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(obj);
            renderer.EnableHtmlForInline = true;
            renderer.Write('"');
        }

        if (!string.IsNullOrEmpty(obj.Title))
        {
            renderer.Write(" title=\"").WriteEscape(obj.Title).Write('"');
        }

        if (obj.IsImage)
        {
            renderer.Write(" />");
            return;
        }

        renderer.Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}

/// <summary>An address between angle brackets.</summary>
internal sealed class CmarkAutolink : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        renderer.Write("<a href=\"").Write(obj.IsEmail ? "mailto:" : "").Write(CmarkLinks.Address(obj.Url)).Write("\">");
        renderer.WriteEscape(obj.Url);
        renderer.Write("</a>");
    }
}
