using Fluid.Values;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>jekyll</c>.</summary>
internal sealed class JekyllDrop(Site site) : Drop
{
    public override bool IsEnumerable => false;

    public override IEnumerable<string> Keys => ["version", "environment"];

    /// <summary>The version of Jekyll whose output the build equals: themes print it and test it.</summary>
    public static string Version(CompatibilityProfile profile) =>
        profile == CompatibilityProfile.GitHubPages ? "3.10.0" : "4.3.1";

    public override FluidValue? Get(string key) => key switch
    {
        "version" => StringValue.Create(Version(site.Profile)),
        "environment" => StringValue.Create(site.EnvironmentName),
        _ => null,
    };

    public override string ToS() => "Jekyll::Drops::JekyllDrop";
}
