using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see as <c>page</c> while the excerpt of a document renders.</summary>
internal sealed class ExcerptDrop(Excerpt excerpt, Document document) : Drop
{
    private static readonly string[] Members =
    [
        "layout", "name", "id", "next", "previous", "relative_path", "content", "excerpt", "output",
        "title", "categories", "path", "url", "date", "tags", "collection",
    ];

    private static readonly string[] MembersOfJekyll3 =
    [
        "layout", "id", "content", "output", "relative_path", "excerpt", "previous", "next", "collection", "path", "url",
    ];

    private readonly HashValue _data = new(excerpt.Data);

    public override IEnumerable<string> Keys =>
        MemberNames.Concat(_data.Map.Keys.OfType<string>().Where(k => Array.IndexOf(MemberNames, k) < 0));

    private string[] MemberNames => document.Site.Rules.DocumentsHaveDateAndName ? Members : MembersOfJekyll3;

    public override FluidValue? Get(string key) => key switch
    {
        "layout" => LiquidValue.From(document["layout"]),
        "url" => StringValue.Create(document.Url),
        "date" when document.Site.Rules.DocumentsHaveDateAndName => LiquidValue.From(document.Date),
        "content" => StringValue.Create(excerpt.Content),
        "output" => StringValue.Create(excerpt.Output),
        "excerpt" => NilValue.Instance,
        "id" => StringValue.Create(document.Id + "#excerpt"),
        "path" or "relative_path" => StringValue.Create(excerpt.RelativePath),
        "collection" => StringValue.Create(document.Collection.Label),
        "name" when document.Site.Rules.DocumentsHaveDateAndName => StringValue.Create(document["name"] is { } name and not false ? RubyPlain.ToS(name) : document.Basename),
        "next" => LiquidValue.From(document.Next),
        "previous" => LiquidValue.From(document.Previous),
        "to_s" => StringValue.Create(ToS()),
        _ => _data.Get(key),
    };

    public override string ToS() => excerpt.Output;
}
