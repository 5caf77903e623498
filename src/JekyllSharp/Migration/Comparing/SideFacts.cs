using System.Globalization;
using System.Text.RegularExpressions;
using JekyllSharp.IO;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Comparing;

/// <summary>How one of two compared sites was built, as far as its files tell.</summary>
public sealed partial record SideFacts
{
    private const int Enough = 1 << 20;

    /// <summary>Nothing is known.</summary>
    public static readonly SideFacts Unknown = new();

    /// <summary>Scheme and host that it believes in; <c>http://localhost:4000</c> where <c>jekyll serve</c> built it.</summary>
    public string? Url { get; init; }

    /// <summary>When it was built: the time of its feed.</summary>
    public DateTimeOffset? BuildTime { get; init; }

    /// <summary>The version of Jekyll that its pages name.</summary>
    public string? JekyllVersion { get; init; }

    /// <summary>Its environment, as <c>JEKYLL_ENV</c>; null where nothing tells.</summary>
    public string? Environment { get; init; }

    /// <summary>Times with their offsets that its feed and its sitemap hold: what its zone was.</summary>
    internal IReadOnlyList<DateTimeOffset> Times { get; init; } = [];

    /// <summary>True where it was built for a server on the machine itself.</summary>
    public bool IsLocal => Url is not null && LocalHost().IsMatch(Url);

    /// <summary>True where Jekyll 3 built it, as GitHub's classic Pages build does.</summary>
    public bool IsJekyll3 => JekyllVersion?.StartsWith("3.", StringComparison.Ordinal) == true;

    /// <summary>Reads from a built site how it was built: its feed, its home page, its sitemap.</summary>
    public static SideFacts Detect(SiteTree tree)
    {
        SideFacts facts = Unknown;
        foreach (string path in (ReadOnlySpan<string>)["feed.xml", "atom.xml", "rss.xml", "index.xml", "index.html", "404.html", "sitemap.xml"])
        {
            if (tree.Contains(path))
            {
                byte[] bytes = tree.Read(path);
                string text = SiteText.Decode(bytes.AsSpan(0, Math.Min(bytes.Length, Enough)), out _);
                facts = facts with
                {
                    Url = facts.Url ?? UrlIn(path, text),
                    BuildTime = facts.BuildTime ?? TimeIn(path, text),
                    JekyllVersion = facts.JekyllVersion ?? VersionIn(text),
                    Times = path.EndsWith(".xml", StringComparison.Ordinal) ? [.. facts.Times, .. TimesIn(text)] : facts.Times,
                };
            }
        }

        return facts;
    }

    /// <summary>What is known, for people.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (JekyllVersion is not null)
        {
            parts.Add("Jekyll " + JekyllVersion);
        }

        if (BuildTime is { } time)
        {
            parts.Add("at " + time.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture));
        }

        if (Url is not null)
        {
            parts.Add("for " + Url);
        }

        if (Environment is not null)
        {
            parts.Add("in " + Environment);
        }

        return parts.Count == 0 ? "unknown" : string.Join(", ", parts);
    }

    private static string? UrlIn(string path, string text)
    {
        Match own = OwnLink().Match(text);
        if (own.Success)
        {
            return Uri.TryCreate(own.Groups["url"].Value, UriKind.Absolute, out Uri? uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.GetLeftPart(UriPartial.Authority) : null;
        }

        // A page may well write about its author's machine, and a feed holds whole pages: only what a home page links to
        // by itself tells.
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        Match local = LocalLink().Match(text);
        return local.Success ? local.Groups["url"].Value : null;
    }

    /// <summary>Before the first entry: the time of the whole feed.</summary>
    private static DateTimeOffset? TimeIn(string path, string text)
    {
        if (!path.EndsWith(".xml", StringComparison.Ordinal) || path == "sitemap.xml")
        {
            return null;
        }

        Match time = FeedTime().Match(text);
        return time.Success && DateTimeOffset.TryParse(
            time.Groups["time"].Value.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
            ? parsed
            : null;
    }

    private static IEnumerable<DateTimeOffset> TimesIn(string text)
    {
        const int enough = 1000;
        foreach (Match match in OffsetTime().Matches(text).Take(enough))
        {
            if (DateTimeOffset.TryParse(match.Groups["time"].Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time))
            {
                yield return time;
            }
        }
    }

    private static string? VersionIn(string text)
    {
        Match version = Generator().Match(text);
        return version.Success ? version.Groups["version"].Value : null;
    }

    [GeneratedRegex("https?://(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(:[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex LocalHost();

    [GeneratedRegex("<(?:link|script|img)[^>]*?(?:href|src)=\"(?<url>https?://(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?::[0-9]+)?)[/\"]", RegexOptions.CultureInvariant)]
    private static partial Regex LocalLink();

    [GeneratedRegex("<link[^>]*?(?:rel=\"canonical\"[^>]*?href=\"(?<url>[^\"]+)|href=\"(?<url>[^\"]+)\"[^>]*?rel=\"(?:self|canonical)\")|<loc>(?<url>[^<]+)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLink();

    [GeneratedRegex("\\A(?:(?!<entry|<item).)*?<(?:updated|lastBuildDate)>(?<time>[^<]+)<", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FeedTime();

    // Not with Z: a template writes that by hand, whatever the zone.
    [GeneratedRegex("<(?:updated|published|lastmod)>(?<time>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2})<", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetTime();

    [GeneratedRegex("(?:content=\"Jekyll v|uri=\"https?://jekyllrb\\.com/?\" version=\"|<generator>Jekyll v)(?<version>[0-9][^\"<]*)[\"<]", RegexOptions.CultureInvariant)]
    private static partial Regex Generator();
}
