using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>Code, with Rouge's classes in the wrappers of the two plugins.</summary>
internal sealed class CmarkCodeBlock(CommonMarkOptions options) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        string? info = (obj as FencedCodeBlock)?.Info;
        string? language = string.IsNullOrEmpty(info) ? null : info.Split(' ', '\t')[0];
        string code = TextOf(obj);
        string? highlighted = language is null || options.Highlight is not { } highlight ? null : highlight(ToCode(code, language));
        if (highlighted is null && options.HeaderIds)
        {
            WritePlain(renderer, code, language);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"");
        if (language is not null)
        {
            renderer.Write("language-").WriteEscape(language).Write(' ');
        }

        renderer.Write("highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"");
        bool onPre = options.HasOption("GITHUB_PRE_LANG");
        WriteLanguage(renderer, onPre ? language : null);
        renderer.Write("><code");
        WriteLanguage(renderer, onPre ? null : language);
        renderer.Write('>');
        if (highlighted is null)
        {
            WriteText(renderer, code);
        }
        else
        {
            renderer.Write(highlighted);
        }

        renderer.WriteLine("</code></pre></div></div>");
    }

    private static KramdownCode ToCode(string code, string language)
    {
        int question = language.IndexOf('?');
        return question < 0
            ? new KramdownCode(code, language, null, false, new Dictionary<string, object?>())
            : new KramdownCode(code, language[..question], language[(question + 1)..], false, new Dictionary<string, object?>());
    }

    /// <summary>jekyll-commonmark-ghpages: what is not highlighted has no line of its own.</summary>
    private static void WritePlain(HtmlRenderer renderer, string code, string? language)
    {
        renderer.Write("<pre><code");
        if (language is not null)
        {
            renderer.Write(" class=\"language-").WriteEscape(language).Write('"');
        }

        renderer.Write('>');
        renderer.WriteEscape(code);
        renderer.Write("</code></pre>");
    }

    private void WriteLanguage(HtmlRenderer renderer, string? language)
    {
        if (language is not null && !options.HeaderIds)
        {
            renderer.Write(" data-lang=\"").WriteEscape(language).Write('"');
        }
    }

    /// <summary>Rouge leaves quotation marks alone.</summary>
    private static void WriteText(HtmlRenderer renderer, string code) =>
        renderer.Write(code.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));

    private static string TextOf(CodeBlock block)
    {
        StringLineGroup lines = block.Lines;
        if (lines.Count == 0)
        {
            return "";
        }

        string code = lines.ToString();
        if (block is not FencedCodeBlock)
        {
            // What is blank at the end of an indented block does not belong to it.
            int last = code.AsSpan().TrimEnd().Length;
            int lineEnd = code.IndexOf('\n', last);
            code = lineEnd < 0 ? code : code[..lineEnd];
        }

        return code + "\n";
    }
}
