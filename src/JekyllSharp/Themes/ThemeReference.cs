using System.Text.RegularExpressions;

namespace JekyllSharp.Themes;

/// <summary>A theme as a site asks for it: a gem, or a repository at some commit, branch or tag.</summary>
/// <param name="Name">Name of the gem or repository.</param>
/// <param name="Owner">Owner of the repository; null for a gem.</param>
/// <param name="Host">Host of the repository with its scheme; null for a gem.</param>
/// <param name="Version">Version of the gem, or what names the commit; null for the newest.</param>
public sealed partial record ThemeReference(string Name, string? Owner, string? Host, string? Version)
{
    private const string GitHub = "github.com";

    /// <summary>True for a gem.</summary>
    public bool IsGem => Owner is null;

    /// <summary>A text that names the theme in the lock file and the cache, without the version of a gem.</summary>
    public string Source => IsGem ? "gem:" + Name : $"{Host}/{Owner}/{Name}@{Version ?? "HEAD"}";

    /// <summary>A gem.</summary>
    /// <exception cref="ArgumentException">No gem can have this name.</exception>
    public static ThemeReference Gem(string name, string? version = null) => GemName().IsMatch(name)
        ? new(name, null, null, version)
        : throw new ArgumentException($"'{name}' is no name of a gem.", nameof(name));

    /// <summary>
    /// Reads <c>remote_theme</c>: <c>owner/name</c>, <c>owner/name@ref</c>, or either behind <c>https://host/</c>. As in
    /// jekyll-remote-theme 0.4, capital letters become small ones, and a host other than github.com has to be named beforehand.
    /// </summary>
    /// <param name="text">The value of the key.</param>
    /// <param name="hosts">The hosts that count beside github.com; null for none.</param>
    /// <returns>The theme; null where the text is none.</returns>
    public static ThemeReference? Repository(string text, IReadOnlyCollection<string>? hosts = null)
    {
        Match match = RepositoryText().Match(text.Trim().ToLowerInvariant());
        string name = match.Groups["name"].Value;
        if (!match.Success || name.All(static c => c == '.') || match.Groups["ref"].Value.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        string host = match.Groups["host"].Success ? match.Groups["host"].Value : GitHub;
        return host == GitHub || (hosts is not null && hosts.Any(h => host.Equals(h, StringComparison.OrdinalIgnoreCase)))
            ? new(name, match.Groups["owner"].Value, "https://" + host, match.Groups["ref"].Success ? match.Groups["ref"].Value : null)
            : null;
    }

    [GeneratedRegex("^[A-Za-z0-9_.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex GemName();

    [GeneratedRegex(
        @"^(?:https?://(?<host>[a-z0-9.:-]+)/)?(?<owner>[a-z0-9-]+)/(?<name>[a-z0-9._-]+?)(?:\.git)?(?:@(?<ref>[a-z0-9._-]+))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryText();
}
