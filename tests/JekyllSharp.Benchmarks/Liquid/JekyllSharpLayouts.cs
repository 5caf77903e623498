using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Benchmarks.Liquid;

/// <summary>The layouts of one post, rendered by JekyllSharp as often as asked for.</summary>
internal sealed class JekyllSharpLayouts
{
    private readonly BuildPlan _plan;
    private readonly SitePayload _payload;

    /// <summary>Builds the site once, so that all posts have their content.</summary>
    /// <param name="source">The site.</param>
    /// <param name="post">The file name of the post.</param>
    /// <param name="destination">Where the site is written.</param>
    public JekyllSharpLayouts(string source, string post, string destination)
    {
        var overrides = new DataMap();
        overrides.Set("disable_disk_cache", true);
        _plan = BuildPlan.Create(
            new BuildOptions { Source = source, Destination = destination, Overrides = overrides, Profile = CompatibilityProfile.Jekyll4 },
            new DiagnosticBag());
        BuildResult result = new SiteBuild(_plan).Run(CancellationToken.None);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        Post = _plan.Site.Collections["posts"].Documents.Single(d => d.RelativePath.EndsWith(post, StringComparison.Ordinal));
        _payload = new SitePayload(_plan.Site) { Page = LiquidValue.From(Post) };
        _payload.SiteDrop.CurrentItem = Post;
    }

    public Document Post { get; }

    public Site Site => _plan.Site;

    public SitePayload Payload => _payload;

    public JekyllFilterServices Services => _plan.Engines.Templates.Services;

    public string Render() => _plan.Renderer.PlaceInLayouts(Post, _payload);
}
