using System.Collections.Concurrent;
using JekyllSharp.Liquid;

namespace JekyllSharp.Templating.Filters;

/// <summary>
/// What Jekyll's filters need from the site. Put one into a context's registers with <see cref="AddTo"/>; it may serve a whole build
/// and several threads.
/// </summary>
public sealed class JekyllFilterServices
{
    private const string Register = "jekyll.filters";
    private string? _url;
    private string? _baseUrl;

    /// <summary>The site's <c>url</c>; null or empty leaves absolute URLs relative.</summary>
    public string? Url { get => _url; init => _url = value; }

    /// <summary>The site's <c>baseurl</c>.</summary>
    public string? BaseUrl { get => _baseUrl; init => _baseUrl = value; }

    /// <summary>Markdown to HTML, for <c>markdownify</c>.</summary>
    public Func<string, string> Markdownify { get; init; } = static text => text;

    /// <summary>Plain quotes and dashes to typographic ones, for <c>smartify</c>.</summary>
    public Func<string, string> Smartify { get; init; } = static text => text;

    /// <summary>SCSS to CSS, for <c>scssify</c>.</summary>
    public Func<string, string> Scssify { get; init; } = static text => text;

    /// <summary>Indented Sass to CSS, for <c>sassify</c>.</summary>
    public Func<string, string> Sassify { get; init; } = static text => text;

    /// <summary>Chooses for <c>sample</c>: a number from 0 up to, but without, the one given.</summary>
    public Func<int, int> Choose { get; init; } = static _ => 0;

    /// <summary>Takes the address that a plugin may have given the site when it was set up.</summary>
    internal void ReadAddress(Content.Site site) => (_url, _baseUrl) = (site.Config.Printed("url"), site.Config.Printed("baseurl"));

    internal ConcurrentDictionary<string, string> RelativeUrls { get; } = new(StringComparer.Ordinal);

    internal ConcurrentDictionary<string, string> AbsoluteUrls { get; } = new(StringComparer.Ordinal);

    private static JekyllFilterServices Absent { get; } = new();

    /// <summary>The services of a render; ones that change nothing where there are none.</summary>
    public static JekyllFilterServices Of(LiquidContext context) =>
        context.Registers.TryGetValue(Register, out object? found) && found is JekyllFilterServices services ? services : Absent;

    /// <summary>Makes these the services of a render.</summary>
    public void AddTo(LiquidContext context) => context.Registers[Register] = this;
}
