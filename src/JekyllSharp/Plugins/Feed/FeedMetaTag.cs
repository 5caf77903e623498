using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Feed;

/// <summary><c>{% feed_meta %}</c>: the link to the feed in a page's head.</summary>
public sealed class FeedMetaTag : LiquidTag
{
    private readonly FeedLink _link;

    internal FeedMetaTag(TagSource source, FeedLink link)
        : base(source) => _link = link;

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context) => output.Write(_link.Text ??= Link(context));

    private static string Link(LiquidContext context)
    {
        Site site = context.Site();
        DataMap config = site.Config.Values;
        object? path = config["feed"] switch
        {
            null => null,
            DataMap feed => FeedPlugin.MainPath(site, feed),
            var other => throw RubyAccess.Wrong("TypeError", "feed", other, "a mapping"),
        };
        string href = Attribute(context.ApplyTo(LiquidValue.From(RubyAccess.IsGiven(path) ? path : "feed.xml"), "absolute_url"));
        object? title = RubyAccess.IsGiven(config["title"]) ? config["title"] : config["name"];
        string titled = RubyAccess.IsGiven(title) ? " title=" + Attribute(RubyPlain.ToS(title)) : "";
        return $"<link type=\"application/atom+xml\" rel=\"alternate\" href={href}{titled} />";
    }

    /// <summary>A quoted attribute value as Ruby's <c>encode(xml: :attr)</c> writes it.</summary>
    private static string Attribute(string text) => "\"" + text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&apos;", StringComparison.Ordinal) + "\"";
}
