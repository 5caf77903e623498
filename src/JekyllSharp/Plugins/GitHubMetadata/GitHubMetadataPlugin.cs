using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.GitHubMetadata;

/// <summary>
/// What the gem jekyll-github-metadata 2.15 does without the network: <c>site.github</c>, and defaults of <c>title</c>,
/// <c>url</c> and <c>baseurl</c>.
/// </summary>
public sealed class GitHubMetadataPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-github-metadata";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        Site? current = null;
        var repository = new Lazy<GitHubRepository?>(() => current is null ? null : GitHubRepository.Find(current));
        registry.OnSite(SiteHook.AfterInit, site =>
        {
            current = site;
            SetDefaults(site, repository.Value);
        });
        registry.Liquid.AddTag("github_edit_link", source => new EditLinkTag(source, repository));
    }

    private static void SetDefaults(Site site, GitHubRepository? repository)
    {
        DataMap config = site.Config.Values;
        // jekyll-github-metadata: a value that is not a mapping stays what the configuration says.
        if (config["github"] is null or DataMap)
        {
            var drop = new GitHubDrop(site, repository, config["github"] as DataMap ?? new DataMap());
            config.Set("github", new GitHubValue(drop));
        }

        if (repository is null)
        {
            return;
        }

        if (config["title"] is null && config["name"] is null)
        {
            config.Set("title", repository.IsUserPage ? repository.Owner : repository.Name);
        }

        if (site.EnvironmentName == "production")
        {
            Default(config, "url", repository.HostUrl);
            Default(config, "baseurl", repository.BasePath);
        }
    }

    private static void Default(DataMap config, string key, string value)
    {
        if (config[key] is null)
        {
            config.Set(key, value);
        }
    }

    private sealed class GitHubValue(GitHubDrop drop) : ILiquidConvertible
    {
        public object? ToLiquid() => drop;
    }
}
