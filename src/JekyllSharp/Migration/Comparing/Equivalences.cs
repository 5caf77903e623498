using System.Globalization;
using System.Text.RegularExpressions;
using JekyllSharp.Migration.Pages;

namespace JekyllSharp.Migration.Comparing;

/// <summary>The equivalences that a comparison knows.</summary>
public static partial class Equivalences
{
    /// <summary>CR LF for LF, a byte order mark, a line end at the end of the file.</summary>
    public static Equivalence LineEnds { get; } = new(
        "line-ends",
        "Line ends and byte order marks.",
        static (_, text, _) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF').TrimEnd('\n'));

    /// <summary>The version of Jekyll and of jekyll-seo-tag that pages and feeds name.</summary>
    public static Equivalence Generator { get; } = new(
        "generator",
        "The versions that pages and feeds name as their generator.",
        static (_, text, _) => GeneratorVersion().Replace(text, "${1}*"));

    /// <summary>The address of a site that <c>jekyll serve</c> built.</summary>
    public static Equivalence LocalAddress { get; } = new(
        "localhost-url",
        "The site's own address, where one side was built by 'jekyll serve' with that of the machine.",
        static (_, text, facts) =>
        {
            string folded = LocalHost().Replace(text, "{site}");
            return facts is { Url: { Length: > 0 } url, IsLocal: false } ? folded.Replace(url, "{site}", StringComparison.Ordinal) : folded;
        });

    /// <summary>The time of the build itself, in the usual forms, where it is known; the time of a feed.</summary>
    public static Equivalence BuildTime { get; } = new(
        "build-time",
        "The time of the build.",
        static (path, text, facts) =>
        {
            string folded = path.EndsWith(".xml", StringComparison.Ordinal) ? FeedTime().Replace(text, "${head}*") : text;
            return facts.BuildTime is { } time ? FoldTime(folded, time) : folded;
        });

    /// <summary>Times of change of static files, which a checkout does not keep.</summary>
    public static Equivalence FileTimes { get; } = new(
        "file-times",
        "Times of change of files in the sitemap.",
        static (path, text, _) => path.EndsWith("sitemap.xml", StringComparison.Ordinal) ? LastModified().Replace(text, "<lastmod>*") : text);

    /// <summary>Source maps of stylesheets and the comment that names them.</summary>
    public static Equivalence SourceMaps { get; } = new(
        "source-maps",
        "Source maps of stylesheets, and the comment that names them.",
        static (path, text, _) => path.EndsWith(".css.map", StringComparison.Ordinal) ? ""
            : path.EndsWith(".css", StringComparison.Ordinal) ? SourceMapComment().Replace(text, "").TrimEnd()
            : text);

    /// <summary>The order of names in JSON-LD, which older versions of jekyll-seo-tag left to Ruby.</summary>
    public static Equivalence LinkedData { get; } = new(
        "linked-data",
        "The order of names in JSON-LD.",
        static (path, text, _) => HtmlPage.IsHtml(path) ? Comparing.LinkedData.Fold(text) : text);

    /// <summary>White space, comments, order of selectors, and spelling of numbers and colours in stylesheets.</summary>
    public static Equivalence Css { get; } = new(
        "css",
        "White space, comments, the order of selectors in a list, and the spelling of numbers and colours in stylesheets.",
        static (path, text, _) => path.EndsWith(".css", StringComparison.Ordinal) ? CssSpelling.Fold(text) : text);

    /// <summary>All of them, in the order in which they are tried.</summary>
    public static IReadOnlyList<Equivalence> All { get; } =
        [LineEnds, Generator, LocalAddress, BuildTime, FileTimes, SourceMaps, LinkedData, Css];

    private static string FoldTime(string text, DateTimeOffset time)
    {
        // With an offset, an instant is the same in any zone.
        text = Instant().Replace(text, m => DateTimeOffset.TryParse(m.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset found)
            && found.ToUnixTimeSeconds() == time.ToUnixTimeSeconds() ? "{time}" : m.Value);
        foreach (string form in (ReadOnlySpan<string>)
        [
            time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            time.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture),
            time.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
            time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ])
        {
            text = text.Replace(form, "{time}", StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex("((?:content=\"Jekyll v|uri=\"https?://jekyllrb\\.com/?\" version=\"|<generator>Jekyll v|(?:Begin|End) Jekyll SEO tag v))[0-9][0-9A-Za-z.-]*", RegexOptions.CultureInvariant)]
    private static partial Regex GeneratorVersion();

    [GeneratedRegex("https?://(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(:[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex LocalHost();

    [GeneratedRegex("(?<head>\\A(?:(?!<entry|<item).)*?<(?:updated|lastBuildDate|pubDate)>)[^<]*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FeedTime();

    [GeneratedRegex("<lastmod>[^<]*", RegexOptions.CultureInvariant)]
    private static partial Regex LastModified();

    [GeneratedRegex("/\\*# sourceMappingURL=.*?\\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SourceMapComment();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2} ?(?:Z|[+-][0-9]{2}:?[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Instant();
}
