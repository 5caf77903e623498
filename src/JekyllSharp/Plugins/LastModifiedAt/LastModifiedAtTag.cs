using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary><c>{% last_modified_at %}</c> or <c>{% last_modified_at FORMAT %}</c>: the date of the page's file.</summary>
public sealed class LastModifiedAtTag : LiquidTag
{
    private const string DefaultFormat = "%d-%b-%y";
    private readonly ModificationTimes _times;
    private readonly string? _format;

    internal LastModifiedAtTag(TagSource source, ModificationTimes times)
        : base(source)
    {
        _times = times;
        _format = source.Markup.Length == 0 ? null : RubyString.Strip(source.Markup);
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        string format = _format ?? Format(site.Config.Values["last-modified-at"]);
        string path = context.Item() is { } item ? ModificationTimes.PathOf(item) : "";
        string file = site.InSource(path);
        if (context.IsExcerpt() || _times.Of(site, file) is not { } time)
        {
            throw MissingFileTime.Error(site.DisplayPath(file), context.IsExcerpt() ? ", since the tag stands in an excerpt" : "");
        }

        output.Write(_times.Written(site, path, () => Strftime.Format(time, format)));
    }

    private static string Format(object? settings) => settings switch
    {
        null => DefaultFormat,
        DataMap map when !RubyAccess.IsGiven(map["date-format"]) => DefaultFormat,
        DataMap map => map["date-format"] as string ?? throw RubyAccess.Wrong("TypeError", "last-modified-at.date-format", map["date-format"], "a text"),
        _ => throw RubyAccess.Wrong("TypeError", "last-modified-at", settings, "a mapping"),
    };
}
