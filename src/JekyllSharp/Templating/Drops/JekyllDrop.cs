using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>jekyll</c>.</summary>
internal sealed class JekyllDrop(Site site) : Drop
{
    private readonly StringValue _version = StringValue.Create(site.JekyllVersion);

    public override bool IsEnumerable => false;

    public override IEnumerable<string> Keys => ["version", "environment"];

    public override FluidValue? Get(string key) => key switch
    {
        "version" => _version,
        "environment" => StringValue.Create(site.EnvironmentName),
        _ => null,
    };

    public override string ToS() => "Jekyll::Drops::JekyllDrop";
}
