using System.Text;
using System.Text.RegularExpressions;
using JekyllSharp.Plugins.Equivalents;

namespace JekyllSharp.Plugins.ExternalLinks;

/// <summary>Adds attributes to the links of a text that lead to other hosts.</summary>
internal sealed partial class LinkMarker
{
    private readonly ExternalLinksPlugin _options;
    private readonly HashSet<string> _own;

    public LinkMarker(ExternalLinksPlugin options, string? url)
    {
        _options = options;
        _own = new HashSet<string>(options.OwnHosts, StringComparer.OrdinalIgnoreCase);
        if (Host().Match(url ?? "") is { Success: true } own)
        {
            _own.Add(own.Groups["host"].Value);
        }
    }

    public string Mark(string html) => StartTags.Replace(html, "a", Marked);

    private string Marked(string tag)
    {
        if (Address().Match(tag) is not { Success: true } address || _own.Contains(Host().Match(address.Groups["url"].Value).Groups["host"].Value))
        {
            return tag;
        }

        var marked = new StringBuilder(tag, 0, tag.Length - 1, tag.Length + 48);
        Add(marked, tag, "target", _options.Target);
        Add(marked, tag, "rel", _options.Rel);
        return marked.Append('>').ToString();
    }

    private static void Add(StringBuilder marked, string tag, string name, string? value)
    {
        if (value is not null && !StartTags.HasAttribute(tag, name))
        {
            marked.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }
    }

    [GeneratedRegex("[ \\t\\r\\n\\f\\v]href[ \\t\\r\\n\\f\\v]*=[ \\t\\r\\n\\f\\v]*[\"']?(?<url>https?://[^\"' \\t\\r\\n\\f\\v>]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("\\Ahttps?://(?<host>[^/?#:]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
