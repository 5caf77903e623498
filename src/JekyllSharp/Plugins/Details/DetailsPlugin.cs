using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.Details;

/// <summary>The block <c>{% details caption %}</c>, as many sites have it in Ruby: caption and body are Markdown.</summary>
public sealed class DetailsPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "details";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Liquid.AddTag("details", static source => new DetailsBlock(source));
}
