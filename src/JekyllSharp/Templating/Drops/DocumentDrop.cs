using Fluid.Values;
using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Drops;

/// <summary>What templates see of a document: its own members first, then its front matter.</summary>
internal sealed class DocumentDrop(Document document) : EnumerableDrop, IContentDrop
{
    private static readonly string[] Members =
    [
        "name", "id", "next", "previous", "relative_path", "content", "excerpt", "output",
        "title", "categories", "path", "url", "date", "tags", "collection",
    ];

    private static readonly string[] MembersOfJekyll3 =
    [
        "id", "content", "output", "relative_path", "excerpt", "previous", "next", "collection", "path", "url",
    ];

    private readonly JekyllRules _rules = document.Site.Rules;
    private FluidValue? _url;
    private FluidValue? _id;
    private FluidValue? _path;
    private FluidValue? _date;
    private FluidValue? _collection;
    private StringValue? _content;
    private HashValue? _data;

    public ContentItem Item => document;

    public override IEnumerable<string> Keys =>
        MemberNames.Concat(document.Data.Keys.OfType<string>().Where(k => Array.IndexOf(MemberNames, k) < 0));

    private string[] MemberNames => _rules.DocumentsHaveDateAndName ? Members : MembersOfJekyll3;

    protected override FluidValue? Member(string key) => key switch
    {
        "title" or "categories" or "tags" => Data(key),
        "url" => _url ??= StringValue.Create(document.Url),
        "date" when _rules.DocumentsHaveDateAndName => _date ??= LiquidValue.From(document.Date),
        "content" => Content(),
        "output" => LiquidValue.From(document.Output),
        "excerpt" => StringValue.Create(RubyPlain.ToS(document["excerpt"])),
        "id" => _id ??= StringValue.Create(document.Id),
        "path" or "relative_path" => _path ??= StringValue.Create(document.RelativePath),
        "collection" => _collection ??= StringValue.Create(document.Collection.Label),
        "name" when _rules.DocumentsHaveDateAndName => Data("name") is { } name and not NilValue ? name : StringValue.Create(document.Basename),
        "next" => LiquidValue.From(document.Next),
        "previous" => LiquidValue.From(document.Previous),
        "to_s" => StringValue.Create(ToS()),
        _ => Data(key),
    };

    /// <summary>Jekyll: a document prints as its output, before that as its content.</summary>
    public override string ToS() => document.Output ?? document.Content;

    public override string Inspect() => $"#<Jekyll::Document {document.RelativePath} collection={document.Collection.Label}>";

    public override int? CompareWith(FluidValue other) => other is DocumentDrop drop ? document.CompareTo(drop.Item as Document) : null;

    private FluidValue? Data(string key)
    {
        HashValue? data = _data;
        if (!ReferenceEquals(data?.Map, document.Data))
        {
            _data = data = new HashValue(document.Data);
        }

        if (data!.Get(key) is { } value)
        {
            return value;
        }

        return document[key] is { } byDefault ? LiquidValue.From(byDefault) : null;
    }

    private StringValue Content()
    {
        // What it is depends on who asks, while several items render at once: it is looked at once.
        string text = document.Content;
        StringValue? content = _content;
        if (!ReferenceEquals(content?.ToStringValue(), text))
        {
            _content = content = StringValue.Create(text);
        }

        return content!;
    }
}
