using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Drops;

/// <summary>
/// What templates see of a page: a plain hash of defaults, front matter and six members. It is a snapshot: a page that
/// is rendering keeps seeing its own body as written. The body of a page that is still being converted is waited for where it is read.
/// </summary>
internal sealed class PageHash
{
    private readonly DataMap _data;
    private readonly int _count;
    private readonly string? _content;
    private readonly string _url;

    private PageHash(Page page)
    {
        _data = page.Data;
        _count = page.Data.Count;
        _url = page.Url;
        if (page.IsUnfinished)
        {
            Value = new HashValue(Build(page, "", withExcerpt: true), "content", () => Build(page, page.Content, withExcerpt: true));
        }
        else
        {
            _content = page.Content;
            Value = new HashValue(Build(page, _content, withExcerpt: true));
        }
    }

    /// <summary>The hash.</summary>
    public HashValue Value { get; }

    /// <summary>The page's snapshot: the given one where nothing changed since it was made.</summary>
    public static PageHash Of(Page page, PageHash? last) =>
        last is not null && ReferenceEquals(last._content, page.IsUnfinished ? null : page.Content) && ReferenceEquals(last._data, page.Data)
        && last._count == page.Data.Count && ReferenceEquals(last._url, page.Url)
            ? last
            : new PageHash(page);

    /// <summary>What the excerpt of a page sees of it: all but the excerpt.</summary>
    public static HashValue WithoutExcerpt(Page page) => new(Build(page, page.Content, withExcerpt: false));

    private static DataMap Build(Page page, string content, bool withExcerpt)
    {
        if (page.Members is { } own)
        {
            // Jekyll: defaults go by the type that such a page tells of itself.
            string type = own["type"] as string ?? page.Type;
            return DeepMerge.Merge(page.Site.Defaults.All(page.RelativePath, type), DeepMerge.Merge(page.Data, own));
        }

        var members = new DataMap();
        members.Set("content", content);
        members.Set("dir", page.UrlDirectory);
        if (withExcerpt && page.Site.Rules.PagesHaveExcerpts)
        {
            object? excerpt = page["excerpt"];
            members.Set("excerpt", excerpt is null or false ? null : RubyPlain.ToS(excerpt));
        }

        members.Set("name", page.Name);
        members.Set("path", page.Path);
        members.Set("url", page.Url);
        return DeepMerge.Merge(page.Site.Defaults.All(page.RelativePath, page.Type), DeepMerge.Merge(page.Data, members));
    }
}
