namespace JekyllSharp.Migration.Auditing;

/// <summary>The identifiers of what only an audit finds; it also reports what a build would.</summary>
public static class AuditIds
{
    /// <summary>The site is locked to a version whose output this library does not follow in everything.</summary>
    public const string Version = "JKS8001";

    /// <summary>What a Ruby file in the plugins folder adds, and who uses it.</summary>
    public const string RubyPlugin = "JKS8003";

    /// <summary>A template uses a tag that does not exist: the build fails.</summary>
    public const string UnknownTag = "JKS8004";

    /// <summary>A template uses a filter that does not exist: its input goes through unchanged.</summary>
    public const string UnknownFilter = "JKS8005";

    /// <summary>Whether a post is published depends on the zone or the hour of the build.</summary>
    public const string DateNearNow = "JKS8006";

    /// <summary>Files with line ends of Windows.</summary>
    public const string LineEnds = "JKS8007";

    /// <summary>Two names that differ only by case: one file on Windows and macOS, two on Linux.</summary>
    public const string CaseCollision = "JKS8008";

    /// <summary>A link inside the site that leads to no file.</summary>
    public const string DeadLink = "JKS8009";

    /// <summary>A link to a part of a page that does not exist.</summary>
    public const string DeadAnchor = "JKS8010";

    /// <summary>An image that does not exist.</summary>
    public const string MissingImage = "JKS8011";

    /// <summary>A link that works here and not everywhere: another case, or without the site's baseurl.</summary>
    public const string FragileLink = "JKS8012";

    /// <summary>A file that a plugin of Jekyll would convert and nothing here does.</summary>
    public const string NoConverter = "JKS8013";

    /// <summary>The site touches something in which this library differs from Jekyll on purpose.</summary>
    public const string Difference = "JKS8014";

    /// <summary>A remote theme that does not count, because its plugin is not listed.</summary>
    public const string RemoteTheme = "JKS8015";

    /// <summary>Links were not followed, because the site does not build.</summary>
    public const string NotFollowed = "JKS8016";

    /// <summary>A text file in UTF-16, which Jekyll takes for no text.</summary>
    public const string Encoding = "JKS8017";
}
