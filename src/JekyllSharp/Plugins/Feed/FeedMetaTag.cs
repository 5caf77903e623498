using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Shared;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Feed;

/// <summary><c>{% feed_meta %}</c>: the link to the feed in a page's head.</summary>
public sealed class FeedMetaTag(TagSource source) : LiquidTag(source)
{
    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        DataMap config = site.Config.Values;
        object? path = config["feed"] switch
        {
            null => null,
            DataMap feed => FeedPlugin.MainPath(site, feed),
            var other => throw RubyAccess.Wrong("TypeError", "feed", other, "a mapping"),
        };
        output.Write("<link type=\"application/atom+xml\" rel=\"alternate\" href=");
        output.Write(Attribute(context.ApplyTo(LiquidValue.From(RubyAccess.IsGiven(path) ? path : "feed.xml"), "absolute_url")));
        object? title = RubyAccess.IsGiven(config["title"]) ? config["title"] : config["name"];
        if (RubyAccess.IsGiven(title))
        {
            output.Write(" title=");
            output.Write(Attribute(RubyPlain.ToS(title)));
        }

        output.Write(" />");
    }

    /// <summary>A quoted attribute value as Ruby's <c>encode(xml: :attr)</c> writes it.</summary>
    private static string Attribute(string text) => "\"" + text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&apos;", StringComparison.Ordinal) + "\"";
}
