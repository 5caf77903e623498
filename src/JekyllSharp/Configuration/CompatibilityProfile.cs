namespace JekyllSharp.Configuration;

/// <summary>Whose output the build must equal.</summary>
public enum CompatibilityProfile
{
    /// <summary>Jekyll 4.3, as <c>jekyll build</c> on a machine runs it.</summary>
    Jekyll4,

    /// <summary>Jekyll 3.10 with the <c>github-pages</c> gem, as GitHub's classic Pages build runs it.</summary>
    GitHubPages,

    /// <summary>Jekyll 3.10, as <c>jekyll build</c> runs it for a site that is locked to it: with the site's own settings and plugins.</summary>
    Jekyll3,
}
