using Fluid.Values;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Themes;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>theme</c>.</summary>
internal sealed class ThemeDrop(Theme theme) : EnumerableDrop
{
    public override IEnumerable<string> Keys => ["version", "metadata", "root", "dependencies", "authors", "description"];

    protected override FluidValue? Member(string key) => key switch
    {
        "root" => StringValue.Create(theme.Root),
        "version" => LiquidValue.From(theme.IsRemote ? theme.Specification?.Version ?? "0.0.0" : theme.Version),
        "authors" => LiquidValue.From(theme.Specification?.Authors),
        "description" => LiquidValue.From(theme.Specification?.Description),
        "metadata" => LiquidValue.From(theme.Specification?.Metadata),
        "dependencies" => LiquidValue.From(theme.Specification?.Dependencies.Select(d => (object?)$"{d.Key} ({d.Value})").ToList()),
        _ => null,
    };

    public override string ToS() => "Jekyll::Drops::ThemeDrop";
}
