using System.Text.RegularExpressions;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.Details;

/// <summary><c>{% details caption %}</c>: a summary, and what it opens.</summary>
internal sealed partial class DetailsBlock(TagSource source) : LiquidBlock(source)
{
    private readonly string _caption = source.Markup;

    public override void Render(TextWriter output, LiquidContext context)
    {
        using var body = new StringWriter();
        Body.Write(body, context);
        Func<string, string> markdown = JekyllFilterServices.Of(context).Markdownify;
        string caption = ParagraphTags().Replace(markdown(_caption), "");
        output.Write($"<details><summary>{(caption.EndsWith('\n') ? caption[..^1] : caption)}</summary>{markdown(body.ToString())}</details>");
    }

    // The Ruby that many sites copied takes everything away that begins like a paragraph's tag: <pre>, too.
    [GeneratedRegex("</?p[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphTags();
}
