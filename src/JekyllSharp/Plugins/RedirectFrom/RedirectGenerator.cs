using System.Text;
using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.RedirectFrom;

/// <summary>Makes the redirect pages.</summary>
internal sealed partial class RedirectGenerator : IGenerator
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
        object? sources = item["redirect_from"];
        foreach (object? from in (sources as List<object?> ?? [sources]).Where(static f => f is not null))
        {
            var page = new Page(site, "", "redirect.html");
            redirects.Add(Fill(site, page, Rooted(from), item.Url));
            site.Pages.Add(page);
        }

        object? target = item["redirect_to"] is List<object?> list ? list.FirstOrDefault(static t => t is not null) : item["redirect_to"];
        if (RubyAccess.IsGiven(target))
        {
            var page = new Page(site, "", "redirect.html");
            redirects.Add(Fill(site, page, item.Url, target as string ?? throw RubyAccess.Wrong("TypeError", "redirect_to", target, "a text or a list of texts")));
            item.Content = "";
            item.Output = null;

            // The redirect takes the place of the item, in its collection or among the pages.
            foreach (KeyValuePair<object?, object?> pair in page.Data)
            {
                item.Data.Set(pair.Key, pair.Value);
            }

            item.ResetUrl();
        }
    }

    private static string Rooted(object? path) => path is not string from
        ? throw RubyAccess.Wrong("NoMethodError", "redirect_from", path, "a text or a list of texts")
        : from.Length == 0 || from.StartsWith('/') ? from : "/" + from;

    private static (string From, string To) Fill(Site site, Page page, string from, string to)
    {
        page.Data.Set("sitemap", false);
        page.Data.Set("layout", "redirect");
        page.Data.Set("permalink", from);
        var redirect = new DataMap();
        redirect.Set("from", from);
        string target = TargetUrl(site, to);
        redirect.Set("to", target);
        page.Data.Set("redirect", redirect);
        return (from, target);
    }

    private static string TargetUrl(Site site, string to) => WebAddress().IsMatch(to) || AddressableUri.Parse(to).IsAbsolute
        ? to
        : UrlFilters.AbsoluteTo(site.Config.Printed("url"), site.Config.Printed("baseurl"), to);

    [GeneratedRegex("^https?://", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex WebAddress();

    private static void AddLayout(Site site)
    {
        if (!site.Layouts.ContainsKey("redirect"))
        {
            site.Layouts["redirect"] = new Layout("redirect", "/redirect.html", "/redirect.html", new DataMap(), RedirectPage.Template, 1);
        }
    }

    private static void AddList(Site site, List<(string From, string To)> redirects)
    {
        object? options = site.Config.Values["redirect_from"];
        if (options is not (DataMap or null))
        {
            throw RubyAccess.Wrong("TypeError", "redirect_from", options, "a mapping");
        }

        if ((options as DataMap)?["json"] is false || site.Files.FileExists(site.InSource("redirects.json")))
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
