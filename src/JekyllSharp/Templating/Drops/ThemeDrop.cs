using Fluid.Values;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Themes;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>theme</c>.</summary>
internal sealed class ThemeDrop(Theme theme) : Drop
{
    public override IEnumerable<string> Keys => ["root", "dependencies", "authors", "version", "description", "metadata"];

    public override FluidValue? Get(string key) => key switch
    {
        "root" => StringValue.Create(theme.Root),
        "version" => LiquidValue.From(theme.Version),
        _ => null,
    };

    public override string ToS() => "Jekyll::Drops::ThemeDrop";
}
