using JekyllSharp.Content;

namespace JekyllSharp.Permalinks;

/// <summary>Joins <c>url</c> and <c>baseurl</c> of the configuration to paths.</summary>
public static class SiteUrl
{
    /// <summary>The path with <c>baseurl</c> in front, with a leading slash.</summary>
    public static string Relative(Site site, string path) => Slash(Base(site).TrimEnd('/') + Slash(path));

    /// <summary>The path with <c>url</c> and <c>baseurl</c> in front; only <c>baseurl</c> where there is no <c>url</c>.</summary>
    public static string Absolute(Site site, string path)
    {
        string? url = site.Config.Text("url");
        return string.IsNullOrEmpty(url) ? Relative(site, path) : url + Relative(site, path);
    }

    private static string Base(Site site) => Slash(site.Config.Text("baseurl") ?? "");

    private static string Slash(string path) => path.Length == 0 || path.StartsWith('/') ? path : "/" + path;
}
