using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Avatar;

/// <summary>What the gem jekyll-avatar 0.8 does: the tag <c>avatar</c>, an image of a GitHub user.</summary>
public sealed class AvatarPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "jekyll-avatar";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Liquid.AddTag("avatar", static source => new AvatarTag(source));
}
