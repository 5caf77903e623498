using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared.Html;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Mentions;

/// <summary>What the gem jekyll-mentions 1.6 does: <c>@name</c> in pages becomes a link to the user.</summary>
public sealed class MentionsPlugin : ISitePlugin
{
    private const string Key = "jekyll-mentions";
    private const string DefaultBase = "https://github.com";

    /// <inheritdoc />
    public string Name => Key;

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        // html-pipeline, which the gem stands on, brings ActiveSupport's 'blank?' with it, and templates may ask for it.
        registry.Liquid.BlankIsDefined = true;
        registry.OnContent("pages", ContentHook.PostRender, Link);
        registry.OnContent("documents", ContentHook.PostRender, Link);
    }

    private static void Link(ContentItem item)
    {
        if (item.Output is { } html && item[Key] is not false && HtmlBody.IsHtml(item))
        {
            item.Output = HtmlBody.Rewrite(html, body => MentionLinks.IsPresent(body) ? MentionLinks.Add(body, BaseUrl(item)) : body);
        }
    }

    /// <summary>The page's setting, else the site's: the address itself, or a mapping with <c>base_url</c>.</summary>
    private static string BaseUrl(ContentItem item)
    {
        object? setting = item[Key] ?? item.Site.Config.Values[Key];
        return setting switch
        {
            null => DefaultBase,
            string url => url,
            DataMap map => map.TryGetValue("base_url", out object? url) ? RubyPlain.ToS(url) : DefaultBase,
            _ => throw new SiteBuildException(
                DiagnosticIds.ConfigValue,
                $"Your jekyll-mentions config has to either be a string or a hash: it is {RubyPlain.Inspect(setting)}."),
        };
    }
}
