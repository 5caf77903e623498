using System.Text;
using JekyllSharp.Plugins.Shared.Html;

namespace JekyllSharp.Plugins.Jemoji;

/// <summary>Makes images of the names of emoji in HTML.</summary>
internal static class EmojiImages
{
    private static readonly string[] Untouched = ["pre", "code", "tt"];

    /// <summary>True where a text has the name of an emoji, be it in code or a comment.</summary>
    public static bool IsPresent(string html) => Replace(html, "") is not null;

    /// <summary>The HTML with images; it is written anew as a whole.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="source">The address below which the folder <c>emoji</c> is.</param>
    // html-pipeline: a text with an emoji is taken without its escapes, so &lt;b&gt; beside an emoji becomes a tag.
    public static string Add(string html, string source) => HtmlBody.RewriteTexts(html, Untouched, node => Replace(node.Value, source));

    /// <summary>Null where nothing is replaced. A colon that ends no name can begin the next.</summary>
    private static string? Replace(string text, string source)
    {
        StringBuilder? result = null;
        int copied = 0;
        int start = text.IndexOf(':', StringComparison.Ordinal);
        while (start >= 0 && text.IndexOf(':', start + 1) is var end and >= 0)
        {
            ReadOnlySpan<char> name = text.AsSpan(start + 1, end - start - 1);
            if (EmojiTable.File(name) is not { } file)
            {
                start = end;
                continue;
            }

            result ??= new StringBuilder(text.Length + 128);
            result.Append(text, copied, start - copied).Append(
                $"<img class=\"emoji\" title=\":{name}:\" alt=\":{name}:\" src=\"{source}{(source.EndsWith('/') ? "" : "/")}emoji/unicode/{file}.png\" height=\"20\" width=\"20\">");
            copied = end + 1;
            start = text.IndexOf(':', copied);
        }

        return result?.Append(text, copied, text.Length - copied).ToString();
    }
}
