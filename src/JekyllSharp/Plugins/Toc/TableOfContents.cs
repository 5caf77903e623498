using System.Globalization;
using System.Text;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Plugins.Shared.Html;

namespace JekyllSharp.Plugins.Toc;

/// <summary>The headings of a text: as nested lists, and as anchors in the text.</summary>
internal sealed class TableOfContents
{
    private readonly TocOptions _options;
    private readonly HtmlNode _document;
    private readonly List<TocEntry> _entries = [];

    public TableOfContents(string html, TocOptions options)
    {
        _options = options;
        _document = HtmlFragmentParser.Parse(html);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HtmlNode heading in _document.Descendants().Where(IsListed))
        {
            string text = heading.InnerText();
            _entries.Add(new TocEntry(heading.Name[1] - '0', OwnId(heading) ?? MakeId(text, used), Escape(text), heading));
        }
    }

    /// <summary>The headings as nested lists.</summary>
    public string List()
    {
        var html = new StringBuilder();
        html.Append($"<{_options.ListTag} id=\"{_options.ListId}\" class=\"{_options.ListClass}\">\n");
        AppendItems(html, 0, _entries.Count);
        return html.Append($"</{_options.ListTag}>").ToString();
    }

    /// <summary>The text with a link to itself at the start of each heading.</summary>
    public string WithAnchors()
    {
        foreach (TocEntry entry in _entries)
        {
            if (entry.Heading.Children is not [{ } first, ..])
            {
                throw new RubyErrorException("NoMethodError", $"jekyll-toc cannot put an anchor into an empty <h{entry.Level}>. Give the heading a text, or the class 'no_toc'.");
            }

            HtmlNode anchor = HtmlFragmentParser.Parse(
                $"<a class=\"anchor\" href=\"#{entry.Id}\" aria-hidden=\"true\"><span class=\"octicon octicon-link\"></span></a>");
            entry.Heading.Replace(first, [.. anchor.Children, first]);
        }

        return HtmlFragmentWriter.Inner(_document);
    }

    /// <summary>An item holds the entries of lower levels that follow it. Levels are few, so the depth is, too.</summary>
    private void AppendItems(StringBuilder html, int start, int end)
    {
        int next;
        for (int i = start; i < end; i = next)
        {
            TocEntry entry = _entries[i];
            html.Append($"<li class=\"{_options.ItemClass} {_options.ItemPrefix}h{entry.Level}\"><a href=\"#{entry.Id}\">{entry.Text}</a>");
            next = i + 1;
            while (next < end && _entries[next].Level > entry.Level)
            {
                next++;
            }

            if (next > i + 1)
            {
                html.Append(_options.SublistClass.Length > 0 ? $"\n<{_options.ListTag} class=\"{_options.SublistClass}\">\n" : $"\n<{_options.ListTag}>\n");
                AppendItems(html, i + 1, next);
                html.Append($"</{_options.ListTag}>\n");
            }

            html.Append("</li>\n");
        }
    }

    private bool IsListed(HtmlNode node)
    {
        if (node.Kind != HtmlNodeKind.Element || node.Name.Length != 2 || node.Name[0] != 'h'
            || node.Name[1] < '0' + _options.First || node.Name[1] > '0' + Math.Min(_options.Last, 6) || node.Name[1] < '1' || HasClass(node, "no_toc"))
        {
            return false;
        }

        for (HtmlNode? around = node.Parent; around is not null; around = around.Parent)
        {
            if (_options.ExcludedSections.Any(c => HasClass(around, c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasClass(HtmlNode node, string name) =>
        node["class"] is { } classes && classes.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries).Contains(name);

    private static string? OwnId(HtmlNode heading) =>
        heading.Attributes.Exists(static a => a.Name == "id") ? heading["id"] ?? "" : null;

    // jekyll-toc: ids made of the text are numbered among themselves; own ids are not looked at.
    private static string MakeId(string text, Dictionary<string, int> used)
    {
        var id = new StringBuilder(text.Length);
        foreach (Rune rune in RubyString.Downcase(text).EnumerateRunes())
        {
            if (rune.Value is ' ' or '-' || IsWordCharacter(rune))
            {
                id.Append(rune.Value == ' ' ? "-" : rune.ToString());
            }
        }

        string made = id.ToString();
        int count = used.GetValueOrDefault(made);
        used[made] = count + 1;
        return Uri.EscapeDataString(made) + (count > 0 ? "-" + count.ToString(CultureInfo.InvariantCulture) : "");
    }

    /// <summary>Ruby's \p{Word}.</summary>
    private static bool IsWordCharacter(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        _ => rune.Value is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
    };

    private static string Escape(string text) => HtmlFragmentWriter.Escape(text)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
