using System.Text.RegularExpressions;
using JekyllSharp.Plugins.Shared.Html;

namespace JekyllSharp.Plugins.Mentions;

/// <summary>Makes links of mentions in HTML.</summary>
internal static partial class MentionLinks
{
    private static readonly string[] Untouched = ["pre", "code", "a", "style", "script"];

    /// <summary>True where a text has what looks like a mention, be it in code or a comment.</summary>
    public static bool IsPresent(string html) => html.Contains('@', StringComparison.Ordinal) && Mention().IsMatch(html);

    /// <summary>The HTML with links; it is written anew as a whole.</summary>
    public static string Add(string html, string baseUrl) => HtmlBody.RewriteTexts(html, Untouched, node =>
    {
        if (!node.Value.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        string text = HtmlFragmentWriter.Escape(node.Value);
        string linked = Mention().Replace(text, match =>
        {
            string name = match.Groups[1].Value;
            return IsWord(name)
                ? match.Value
                : $"{match.Value[..^(name.Length + 1)]}<a href=\"{baseUrl}{(baseUrl.EndsWith('/') ? "" : "/")}{name}\" class=\"user-mention\">@{name}</a>";
        });
        return linked == text ? null : linked;
    });

    // html-pipeline: texts about mentions mention nobody.
    private static bool IsWord(string name) => name.ToLowerInvariant() is "mention" or "mentions" or "mentioned" or "mentioning";

    [GeneratedRegex(
        @"(?:^|[^A-Za-z0-9_])@((?>[A-Za-z0-9_][A-Za-z0-9_-]*))(?!/)(?=\.+[ \t]|\.+[^A-Za-z0-9_]|\.+$|[^0-9A-Za-z_.]|$)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
