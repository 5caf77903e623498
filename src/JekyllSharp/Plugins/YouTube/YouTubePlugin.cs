using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.Equivalents;

namespace JekyllSharp.Plugins.YouTube;

/// <summary>The tag <c>{% youtube id width height %}</c>, as many sites have it in Ruby; the two numbers may be left out.</summary>
public sealed class YouTubePlugin : ISitePlugin
{
    /// <summary>What the tag writes, with <c>%{id}</c>, <c>%{width}</c> and <c>%{height}</c> for what was given.</summary>
    public string Html { get; init; } =
        "<iframe width=\"%{width}\" height=\"%{height}\" src=\"https://www.youtube.com/embed/%{id}\" frameborder=\"0\" allowfullscreen></iframe>";

    /// <summary>The width of a tag without numbers.</summary>
    public int Width { get; init; } = 560;

    /// <summary>The height of a tag without numbers.</summary>
    public int Height { get; init; } = 420;

    /// <inheritdoc />
    public string Name => "youtube";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Liquid.AddTag("youtube", source => new YouTubeTag(source, this));

    internal static YouTubePlugin From(PluginSettings settings)
    {
        var plain = new YouTubePlugin();
        return new YouTubePlugin
        {
            Html = settings.Text("html", plain.Html) ?? "",
            Width = settings.Number("width", plain.Width),
            Height = settings.Number("height", plain.Height),
        };
    }
}
