using System.Text.RegularExpressions;
using JekyllSharp.Configuration;
using JekyllSharp.Content;

namespace JekyllSharp.Plugins.GitHubMetadata;

/// <summary>The repository of a site: the configuration's <c>repository</c>, else, but for production, the remote <c>origin</c>.</summary>
internal sealed partial class GitHubRepository
{
    private readonly Site _site;

    private GitHubRepository(Site site, string owner, string name, string full)
    {
        _site = site;
        Owner = owner;
        Name = name;
        FullName = full;
    }

    public string Owner { get; }

    public string Name { get; }

    /// <summary>Owner and name.</summary>
    public string FullName { get; }

    public string Url => $"https://github.com/{Owner}/{Name}";

    /// <summary>Where pages are built: <c>dotcom</c> for GitHub's own build, else what <c>jekyll.environment</c> says.</summary>
    public string PagesEnvironment => Environment(_site);

    public string PagesHost => Host(_site);

    /// <summary>True where the repository holds the pages of its owner.</summary>
    public bool IsUserPage =>
        Name.Equals($"{Owner}.{PagesHost}", StringComparison.OrdinalIgnoreCase) || Name.Equals($"{Owner}.github.com", StringComparison.OrdinalIgnoreCase);

    // jekyll-github-metadata: without the network the default branch is taken from the kind of pages.
    public string Branch => IsUserPage ? "master" : "gh-pages";

    /// <summary>The path of the pages; empty for those of an owner.</summary>
    public string BasePath => FullName.IndexOf("://", StringComparison.Ordinal) is >= 0 and int scheme && FullName.IndexOf('/', scheme + 3) is > 0 and int path ? FullName[path..]
        : !IsDotcom ? "/pages/" + (IsUserPage ? Owner : FullName) : IsUserPage ? "" : "/" + Name;

    /// <summary>The host of the pages with its scheme.</summary>
    // GitHub serves its own domain by https alone; the gem, without the network, does not know.
    public string HostUrl => !IsDotcom ? "https://github.com"
        : $"{(_site.Profile == CompatibilityProfile.GitHubPages ? "https" : "http")}://{Owner.ToLowerInvariant()}.{PagesHost}";

    private bool IsDotcom => PagesEnvironment is "dotcom" or "test";

    /// <summary>Finds the repository; null where nothing names it.</summary>
    public static GitHubRepository? Find(Site site)
    {
        string? name = site.Repository ?? (site.Config.Values["repository"] is string own && own.Contains('/') ? own : null);
        if (name is null && (site.EnvironmentName is "development" or "test" || site.Profile == CompatibilityProfile.GitHubPages))
        {
            string remote = GitDirectory.Origin(site.Files, site.Source) ?? "";
            Match origin = Remote().Match(remote.EndsWith(".git", StringComparison.Ordinal) ? remote[..^4] : remote);
            name = origin.Success ? origin.Groups[1].Value : null;
        }

        // jekyll-github-metadata: of more than two parts the first and the last count.
        string[] parts = (name ?? "").TrimEnd('/').Split('/');
        return parts.Length < 2 ? null : new GitHubRepository(site, parts[0], parts[^1], name!);
    }

    internal static string Environment(Site site) =>
        site.Profile == CompatibilityProfile.GitHubPages ? "dotcom" : site.EnvironmentName;

    internal static string Host(Site site) => Environment(site) == "development" ? "localhost:4000" : "github.io";

    [GeneratedRegex(@"github\.com[:/]([A-Za-z0-9_-]+/[A-Za-z0-9_.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Remote();
}
