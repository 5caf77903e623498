using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see of a static file: its members, then the front matter defaults that apply to it.</summary>
internal sealed class StaticFileDrop(StaticFile file) : EnumerableDrop
{
    private static readonly string[] Members = ["name", "extname", "modified_time", "basename", "path", "collection"];
    private HashValue? _data;
    private FluidValue? _path;

    public override IEnumerable<string> Keys =>
        Members.Concat(file.Data.Keys.OfType<string>().Where(k => Array.IndexOf(Members, k) < 0));

    protected override FluidValue? Member(string key) => key switch
    {
        "name" => StringValue.Create(file.Name),
        "extname" => StringValue.Create(file.Extension),
        "modified_time" => LiquidValue.From(file.ModifiedTime),
        "basename" => StringValue.Create(file.Basename),
        "path" => _path ??= StringValue.Create(file.RelativePath),
        "collection" => LiquidValue.From(file.Collection?.Label),
        _ => (_data ??= new HashValue(file.Data)).Get(key),
    };

    public override string ToS() => "Jekyll::Drops::StaticFileDrop";

    public override string Inspect() => $"#<Jekyll::StaticFile @relative_path={file.RelativePath}>";
}
