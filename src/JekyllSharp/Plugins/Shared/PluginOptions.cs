using JekyllSharp.Content;

namespace JekyllSharp.Plugins.Shared;

/// <summary>The settings of a plugin: a mapping in the configuration.</summary>
/// <param name="site">The site.</param>
/// <param name="section">The mapping's key.</param>
internal sealed class PluginOptions(Site site, string section)
{
    /// <summary>A setting as Ruby reads it; null for nothing.</summary>
    /// <exception cref="Liquid.Ruby.RubyErrorException">There is something else in place of the mapping.</exception>
    public object? this[string key] => site.Config.Values[section] is { } value and not false ? RubyAccess.Entry(value, key, section) : null;

    /// <summary>True where <c>enabled</c> is false.</summary>
    public bool AreOff => this["enabled"] is false;
}
