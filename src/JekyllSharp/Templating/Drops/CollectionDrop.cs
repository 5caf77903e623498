using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see of a collection: its members, then its mapping in the configuration.</summary>
internal sealed class CollectionDrop(Collection collection) : EnumerableDrop
{
    private static readonly string[] Members = ["label", "docs", "files", "directory", "relative_directory", "output"];
    private readonly HashValue _metadata = new(collection.Metadata);
    private FluidValue? _documents;

    public override IEnumerable<string> Keys =>
        Members.Concat(collection.Metadata.Keys.OfType<string>().Where(k => Array.IndexOf(Members, k) < 0));

    protected override FluidValue? Member(string key) => key switch
    {
        "label" => StringValue.Create(collection.Label),
        "docs" => _documents ??= ContentList.Of(collection.Documents),
        "files" => ContentList.Of(collection.Files),
        "directory" => StringValue.Create(collection.Directory),
        "relative_directory" => StringValue.Create(collection.RelativeDirectory),
        "output" => BooleanValue.Create(collection.IsWritten),
        _ => _metadata.Get(key),
    };

    public override string ToS() =>
        "[" + string.Join(", ", collection.Documents.Select(d => $"#<Jekyll::Document {d.RelativePath} collection={collection.Label}>")) + "]";
}
