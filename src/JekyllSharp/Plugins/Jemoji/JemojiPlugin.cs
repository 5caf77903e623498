using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Plugins.Shared.Html;

namespace JekyllSharp.Plugins.Jemoji;

/// <summary>What the gem jemoji 0.13 does: <c>:name:</c> in pages becomes an image of the emoji.</summary>
public sealed class JemojiPlugin : ISitePlugin
{
    private const string DefaultSource = "https://github.githubassets.com/images/icons/";

    /// <inheritdoc />
    public string Name => "jemoji";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        // html-pipeline, which the gem stands on, brings ActiveSupport's 'blank?' with it, and templates may ask for it.
        registry.Liquid.BlankIsDefined = true;
        registry.OnContent("pages", ContentHook.PostRender, Replace);
        registry.OnContent("documents", ContentHook.PostRender, Replace);
    }

    private static void Replace(ContentItem item)
    {
        if (item.Output is { } html && HtmlBody.IsHtml(item) && EmojiImages.IsPresent(html))
        {
            item.Output = HtmlBody.Rewrite(html, body => EmojiImages.Add(body, Source(item.Site)));
        }
    }

    private static string Source(Site site)
    {
        if (!site.Config.Values.TryGetValue("emoji", out object? setting))
        {
            return DefaultSource;
        }

        if (setting is not DataMap emoji)
        {
            throw RubyAccess.Wrong("NoMethodError", "emoji", setting, "a mapping");
        }

        return !emoji.TryGetValue("src", out object? source) ? DefaultSource
            : source as string ?? throw RubyAccess.Wrong("TypeError", "emoji.src", source, "a text");
    }
}
