using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Archives;

/// <summary>What the gem jekyll-archives 2.2 does: a page for each tag, category, year, month and day that has posts.</summary>
public sealed class ArchivesPlugin : ISitePlugin, IGenerator
{
    /// <inheritdoc />
    public string Name => "jekyll-archives";

    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Normal;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Generators.Add(this);

    /// <inheritdoc />
    public void Generate(Site site)
    {
        DataMap options = !site.Config.Values.TryGetValue("jekyll-archives", out object? settings) ? new DataMap()
            : settings as DataMap ?? throw RubyAccess.Wrong("TypeError", "jekyll-archives", settings, "a mapping");
        var archives = new List<object?>();
        foreach (ArchiveGroup group in Groups(site, options["enabled"]))
        {
            archives.Add(ArchivePage.Make(site, options, group));
        }

        site.Pages.AddRange(archives.Cast<Page>());
        site.Config.Values.Set("archives", archives);
    }

    private static IEnumerable<ArchiveGroup> Groups(Site site, object? enabled)
    {
        bool Has(string kind) => enabled is "all" or true || (enabled is List<object?> list && list.Contains(kind));

        IEnumerable<ArchiveGroup> groups = [];
        if (Has("tags"))
        {
            groups = groups.Concat(ByName("tag", site.Tags));
        }

        if (Has("categories"))
        {
            groups = groups.Concat(ByName("category", site.Categories));
        }

        return groups.Concat(ByDate(site, Has("year"), Has("month"), Has("day")));
    }

    private static IEnumerable<ArchiveGroup> ByName(string kind, DataMap posts) =>
        posts.Select(p => new ArchiveGroup(kind, p.Key as string, null, (List<object?>)p.Value!));

    /// <summary>Years from the oldest, months and days in them from the newest: the gem's order.</summary>
    private static IEnumerable<ArchiveGroup> ByDate(Site site, bool years, bool months, bool days)
    {
        foreach (IGrouping<int, Document> year in site.Posts.Documents.GroupBy(p => p.Date.Local.Year).ToArray())
        {
            Document[] posts = [.. year.Reverse()];
            if (years)
            {
                yield return new ArchiveGroup("year", null, new RubyDate(new DateOnly(year.Key, 1, 1)), [.. posts]);
            }

            foreach (IGrouping<int, Document> month in posts.GroupBy(p => p.Date.Local.Month))
            {
                if (months)
                {
                    yield return new ArchiveGroup("month", null, new RubyDate(new DateOnly(year.Key, month.Key, 1)), [.. month]);
                }

                foreach (IGrouping<int, Document> day in days ? month.GroupBy(p => p.Date.Local.Day) : [])
                {
                    yield return new ArchiveGroup("day", null, new RubyDate(new DateOnly(year.Key, month.Key, day.Key)), [.. day]);
                }
            }
        }
    }
}
