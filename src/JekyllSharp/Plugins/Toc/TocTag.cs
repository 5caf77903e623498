using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Toc;

/// <summary><c>{% toc %}</c>: the contents of what <c>page.content</c> is at that moment.</summary>
public sealed class TocTag(TagSource source) : LiquidTag(source)
{
    private readonly LiquidExpression _content = source.ParseExpression("page.content");

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        // jekyll-toc: the tag takes anything but false for yes, the filters true alone.
        if (context.Item()?["toc"] is not (null or false))
        {
            output.Write(TocPlugin.Read(context, LiquidText.ToS(_content.Evaluate(context))).List());
        }
    }
}
