using JekyllSharp.Configuration;

namespace JekyllSharp.Tests.Templating;

public sealed class LockedLiquidTests
{
    // Liquid 4 puts an ellipsis behind a text that has just the words that are wanted.
    [Theory]
    [InlineData("", CompatibilityProfile.Jekyll4, "a b")]
    [InlineData("    liquid (5.4.0)\n", CompatibilityProfile.Jekyll4, "a b")]
    [InlineData("    liquid (4.0.4)\n", CompatibilityProfile.Jekyll4, "a b...")]
    [InlineData("    liquid-c (4.0.1)\n      liquid (>= 3.0.0)\n", CompatibilityProfile.Jekyll4, "a b")]
    [InlineData("    liquid (5.4.0)\n", CompatibilityProfile.GitHubPages, "a b...")]
    public async Task A_lock_names_the_Liquid_whose_rules_count(string locked, CompatibilityProfile profile, string expected)
    {
        var site = new SiteInMemory($"== Gemfile.lock\nGEM\n  specs:\n    jekyll (4.3.2)\n{locked}\n== a.html\n---\n---\n{{{{ 'a b' | truncatewords: 2 }}}}");
        await site.BuildAsync(o => o with { Profile = profile });
        Assert.Equal(expected, site.Output("a.html").Trim());
    }
}
