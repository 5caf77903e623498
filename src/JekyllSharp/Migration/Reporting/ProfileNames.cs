using JekyllSharp.Configuration;

namespace JekyllSharp.Migration.Reporting;

/// <summary>Profiles by the names that the command line has for them.</summary>
internal static class ProfileNames
{
    /// <summary>The name.</summary>
    public static string Of(CompatibilityProfile profile) => profile switch
    {
        CompatibilityProfile.GitHubPages => "github-pages",
        CompatibilityProfile.Jekyll3 => "jekyll-3",
        _ => "jekyll-4",
    };
}
