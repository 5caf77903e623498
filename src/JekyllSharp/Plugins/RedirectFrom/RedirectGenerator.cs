using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.RedirectFrom;

/// <summary>Makes the redirect pages.</summary>
internal sealed class RedirectGenerator : IGenerator
{
    /// <inheritdoc />
    public PluginPriority Priority => PluginPriority.Normal;

    /// <inheritdoc />
    public void Generate(Site site)
    {
        var redirects = new List<(string From, string To)>();
        Page[] pages = [.. site.Pages];
        AddLayout(site);
        foreach (Document document in site.Collections.Values.SelectMany(c => c.Documents).Where(d => d.IsWritten).ToArray())
        {
            Generate(site, document, redirects);
        }

        foreach (Page page in pages)
        {
            Generate(site, page, redirects);
        }

        AddList(site, redirects);
    }

    private static void Generate(Site site, ContentItem item, List<(string From, string To)> redirects)
    {
        foreach (string from in Paths(item, "redirect_from"))
        {
            Add(site, new Page(site, "", "redirect.html"), from, item.Url, redirects);
        }

        if (Paths(item, "redirect_to") is [var target, ..])
        {
            var page = new Page(site, "", "redirect.html");
            string url = item.Url;
            Fill(site, page, url, target);
            item.Content = "";
            item.Output = null;

            // The redirect takes the place of the item, in its collection or among the pages.
            foreach (KeyValuePair<object?, object?> pair in page.Data)
            {
                item.Data.Set(pair.Key, pair.Value);
            }

            item.ResetUrl();
            redirects.Add((url, TargetUrl(site, target)));
        }
    }

    private static void Add(Site site, Page page, string from, string to, List<(string From, string To)> redirects)
    {
        string path = from.StartsWith('/') ? from : "/" + from;
        Fill(site, page, path, to);
        site.Pages.Add(page);
        redirects.Add((path, TargetUrl(site, to)));
    }

    private static void Fill(Site site, Page page, string from, string to)
    {
        page.Data.Set("sitemap", false);
        page.Data.Set("layout", "redirect");
        page.Data.Set("permalink", from);
        var redirect = new DataMap();
        redirect.Set("from", from);
        redirect.Set("to", TargetUrl(site, to));
        page.Data.Set("redirect", redirect);
    }

    private static string TargetUrl(Site site, string to) =>
        HasScheme(to) ? to : UrlFilters.AbsoluteTo(site.Config.Text("url"), site.Config.Text("baseurl"), to);

    private static bool HasScheme(string url) =>
        url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal)
        || url.StartsWith("mailto:", StringComparison.Ordinal);

    /// <summary>The paths of a key that is a text or a list.</summary>
    private static List<string> Paths(ContentItem item, string key) =>
        [.. RubyPlain.Flatten(RubyPlain.ToArray(item[key])).Where(v => v is not null).Select(RubyPlain.ToS)];

    private static void AddLayout(Site site)
    {
        if (!site.Layouts.ContainsKey("redirect"))
        {
            site.Layouts["redirect"] = new Layout("redirect", "/redirect.html", "/redirect.html", new DataMap(), RedirectPage.Template, 1);
        }
    }

    private static void AddList(Site site, List<(string From, string To)> redirects)
    {
        if ((site.Config.Values["redirect_from"] is DataMap options && options["json"] is false) || site.Pages.Exists(static p => p.Url == "/redirects.json"))
        {
            return;
        }

        // A path that occurs twice keeps its first place and its last target.
        var unique = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string from, string to) in redirects)
        {
            unique[from] = to;
        }

        var json = new StringBuilder("{");
        foreach ((string from, string to) in unique)
        {
            json.Append(json.Length > 1 ? "," : "").Append(Json.Text(from)).Append(':').Append(Json.Text(to));
        }

        var page = new Page(site, "", "redirects.json") { Content = json.Append('}').ToString() };
        page.Data.Set("layout", null);
        site.Pages.Add(page);
    }
}
