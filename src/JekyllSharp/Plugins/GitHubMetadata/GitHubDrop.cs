using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.GitHubMetadata;

/// <summary>What templates see as <c>site.github</c>: what is known without the network. The rest is nil, and said once.</summary>
internal sealed class GitHubDrop(Site site, GitHubRepository? repository, DataMap own) : Drop
{
    private static readonly string[] Local =
    [
        "versions", "hostname", "pages_hostname", "api_url", "help_url", "environment", "pages_env", "build_revision",
        "project_title", "owner_name", "owner_url", "owner_gravatar_url", "repository_url", "repository_nwo", "repository_name",
        "zip_url", "tar_url", "clone_url", "releases_url", "is_user_page", "is_project_page", "url", "baseurl", "source",
    ];

    private static readonly string[] Remote =
    [
        "public_repositories", "organization_members", "project_tagline", "owner", "owner_display_name", "issues_url", "wiki_url",
        "language", "show_downloads", "contributors", "releases", "latest_release", "private", "archived", "disabled", "license",
    ];

    // jekyll-github-metadata: the owner is there, although nothing is known of it.
    private static readonly string[] OfOwner =
    [
        "avatar_url", "bio", "blog", "collaborators", "company", "created_at", "description", "email", "followers", "following",
        "has_organization_projects", "has_repository_projects", "hireable", "html_url", "id", "is_verified", "location", "login",
        "name", "node_id", "public_gists", "public_repos", "type", "updated_at",
    ];

    private readonly HashSet<string> _reported = [];
    private readonly Lock _lock = new();

    public override IEnumerable<string> Keys => Local.Concat(Remote);

    public override FluidValue? Get(string key)
    {
        if (own.TryGetValue(key, out object? value))
        {
            return LiquidValue.From(value);
        }

        if (Array.IndexOf(Remote, key) >= 0)
        {
            Report(key, $"'site.github.{key}' comes from GitHub's servers, which a build does not ask: it is empty. Set 'github: {{{key}: …}}' in _config.yml.");
            return LiquidValue.From(Unknown(key));
        }

        return LiquidValue.From(Fixed(key) ?? OfRepository(key));
    }

    public override string ToS() => "Jekyll::GitHubMetadata::MetadataDrop";

    private object? Fixed(string key) => key switch
    {
        "versions" => new DataMap(),
        "hostname" => "github.com",
        "pages_hostname" => GitHubRepository.Host(site),
        "api_url" => "https://api.github.com",
        "help_url" => "https://help.github.com",
        "environment" or "pages_env" => GitHubRepository.Environment(site),
        "build_revision" => GitDirectory.Head(site.Files, site.Source) ?? "",
        _ => null,
    };

    private object? OfRepository(string key)
    {
        if (Array.IndexOf(Local, key) < 0 || Fixed(key) is not null)
        {
            return null;
        }

        if (repository is not { } known)
        {
            Report("", "No repo name found: 'site.github' is empty. Set 'repository: owner/name' in _config.yml.");
            return null;
        }

        return key switch
        {
            "project_title" or "repository_name" => known.Name,
            "owner_name" => known.Owner,
            "owner_url" => "https://github.com/" + known.Owner,
            "owner_gravatar_url" => $"https://github.com/{known.Owner}.png",
            "repository_url" => known.Url,
            "repository_nwo" => known.FullName,
            "zip_url" => $"{known.Url}/zipball/{known.Branch}",
            "tar_url" => $"{known.Url}/tarball/{known.Branch}",
            "clone_url" => known.Url + ".git",
            "releases_url" => known.Url + "/releases",
            "is_user_page" => known.IsUserPage,
            "is_project_page" => !known.IsUserPage,
            "url" => known.HostUrl + known.BasePath,
            "baseurl" => known.BasePath,
            _ => Source(known),
        };
    }

    private static DataMap Source(GitHubRepository known)
    {
        var source = new DataMap();
        source.Set("branch", known.Branch);
        source.Set("path", "/");
        return source;
    }

    // jekyll-github-metadata: lists that cannot be had are false.
    private static object? Unknown(string key)
    {
        if (key != "owner")
        {
            return key is "contributors" or "releases" or "latest_release" ? false : null;
        }

        var owner = new DataMap();
        foreach (string member in OfOwner)
        {
            owner.Set(member, null);
        }

        return owner;
    }

    private void Report(string key, string message)
    {
        lock (_lock)
        {
            if (_reported.Add(key))
            {
                site.Diagnostics.Warning(DiagnosticIds.PluginMessage, message);
            }
        }
    }
}
