using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Feed;

/// <summary><c>{% feed_meta %}</c>: the link to the feed in a page's head.</summary>
public sealed class FeedMetaTag(TagSource source) : LiquidTag(source)
{
    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        string path = FeedPlugin.PathOf(site.Config.Values["feed"] as DataMap, "posts", null);
        output.Write("<link type=\"application/atom+xml\" rel=\"alternate\" href=");
        output.Write(Attribute(context.Apply(path, "absolute_url")));
        string? title = site.Config.Text("title") ?? site.Config.Text("name");
        if (title is not null)
        {
            output.Write(" title=");
            output.Write(Attribute(title));
        }

        output.Write(" />");
    }

    /// <summary>A quoted attribute value as Ruby's <c>encode(xml: :attr)</c> writes it.</summary>
    private static string Attribute(string text) => "\"" + text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal) + "\"";
}
