using System.Text.RegularExpressions;

namespace JekyllSharp.Themes;

/// <summary>A theme as a site asks for it: a gem, or a repository at some commit, branch or tag.</summary>
/// <param name="Name">Name of the gem or repository.</param>
/// <param name="Owner">Owner of the repository; null for a gem.</param>
/// <param name="Host">Host of the repository with its scheme; null for a gem.</param>
/// <param name="Version">Version of the gem, or what names the commit; null for the newest.</param>
public sealed partial record ThemeReference(string Name, string? Owner, string? Host, string? Version)
{
    /// <summary>True for a gem.</summary>
    public bool IsGem => Owner is null;

    /// <summary>A text that names the theme in the lock file and the cache, without the version of a gem.</summary>
    public string Source => IsGem ? "gem:" + Name : $"{Host}/{Owner}/{Name}@{Version ?? "HEAD"}";

    /// <summary>A gem.</summary>
    /// <exception cref="ArgumentException">No gem can have this name.</exception>
    public static ThemeReference Gem(string name, string? version = null) => GemName().IsMatch(name)
        ? new(name, null, null, version)
        : throw new ArgumentException($"'{name}' is no name of a gem.", nameof(name));

    /// <summary>Reads <c>remote_theme</c>: <c>owner/name</c>, <c>owner/name@ref</c>, or either behind <c>https://host/</c>. Null where it is none.</summary>
    public static ThemeReference? Repository(string text)
    {
        Match match = RepositoryText().Match(text.Trim());
        if (!match.Success || match.Groups["ref"].Value.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        string host = match.Groups["host"].Success ? match.Groups["host"].Value : "https://github.com";
        return new(match.Groups["name"].Value, match.Groups["owner"].Value, host, match.Groups["ref"].Success ? match.Groups["ref"].Value : null);
    }

    [GeneratedRegex("^[A-Za-z0-9_.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex GemName();

    [GeneratedRegex(
        @"^(?:(?<host>https?://[A-Za-z0-9.:-]+)/)?(?<owner>[A-Za-z0-9_-][A-Za-z0-9_.-]*)/(?<name>[A-Za-z0-9_-][A-Za-z0-9_.-]*?)(?:\.git)?(?:@(?<ref>[A-Za-z0-9_./-]+))?/?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryText();
}
