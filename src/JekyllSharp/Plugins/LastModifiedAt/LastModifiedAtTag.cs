using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary><c>{% last_modified_at %}</c>: the date of the page, in the format of the configuration.</summary>
public sealed class LastModifiedAtTag(TagSource source) : LiquidTag(source)
{
    // jekyll-last-modified-at: a format in the tag is read, and then not used.
    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        string format = (site.Config.Values["last-modified-at"] as DataMap)?["date-format"] as string ?? "%d-%b-%y";
        if (context.Item()?.Data["last_modified_at"] is RubyTime time)
        {
            output.Write(Strftime.Format(time, format));
        }
    }
}
