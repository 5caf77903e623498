using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Reading;

/// <summary>Cuts the excerpt from a body: up to the separator, with open Liquid blocks closed and link definitions kept.</summary>
internal static partial class ExcerptCutter
{
    /// <summary>The excerpt of an item's body.</summary>
    public static string Cut(Site site, ContentItem item)
    {
        string content = item.Content;
        string separator = item.ExcerptSeparator;
        int at = content.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0 || at + separator.Length == content.Length)
        {
            return at < 0 ? content : content[..at];
        }

        string head = content[..at];
        string tail = content[(at + separator.Length)..];
        if (head.Contains("{%", StringComparison.Ordinal))
        {
            head = CloseBlocks(site, item, head);
        }

        return site.Rules.ExcerptsKeepUsedDefinitionsOnly
            ? AppendUsedDefinitions(head, tail)
            : head + "\n\n" + string.Join('\n', DefinitionPattern().Matches(tail).Select(m => m.Value));
    }

    private static string CloseBlocks(Site site, ContentItem item, string head)
    {
        string result = head;
        MatchCollection tags = TagPattern().Matches(head);
        for (int i = tags.Count - 1; i >= 0; i--)
        {
            string name = tags[i].Groups[1].Value;
            if (site.LiquidBlockNames.Contains(name) && !HasEnd(result, name))
            {
                result += "\n{% end" + name + " %}";
            }
        }

        if (result.Length != head.Length)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.ExcerptModified,
                $"Excerpt modified in {item.RelativePath}! Found a Liquid block containing the excerpt separator. The block has been modified with the appropriate closing tag. Define a custom excerpt or excerpt_separator in the front matter if that is not wanted.",
                site.LocationOf(item));
        }

        return result;
    }

    private static bool HasEnd(string text, string name)
    {
        foreach (Match match in EndTagPattern().Matches(text))
        {
            if (match.Groups[1].Value.StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string AppendUsedDefinitions(string head, string tail)
    {
        List<string>? found = null;
        foreach (Match match in DefinitionPattern().Matches(tail))
        {
            if (head.Contains(match.Groups[1].Value, StringComparison.Ordinal))
            {
                (found ??= []).Add(match.Groups[1].Value + match.Groups[2].Value);
            }
        }

        return found is null ? head : head + "\n\n" + string.Join('\n', found);
    }

    [GeneratedRegex(@"\{%-?[ \t\r\n\f\v]*([A-Za-z0-9_]+)[ \t\r\n\f\v]*.*?-?%\}", RegexOptions.Singleline)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\{%-?[ \t\r\n\f\v]*end(.*?)-?%\}", RegexOptions.Singleline)]
    private static partial Regex EndTagPattern();

    [GeneratedRegex(@"^ {0,3}(\[[^\]]+\])(:[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex DefinitionPattern();
}
