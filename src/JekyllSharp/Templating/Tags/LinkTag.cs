using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Templating.Tags;

/// <summary><c>{% link _posts/2020-01-01-a.md %}</c>: the URL of a file by its path; the path may hold Liquid.</summary>
public sealed class LinkTag : LiquidTag
{
    private readonly string _written;
    private readonly LiquidTemplate _path;

    /// <summary>Reads the markup.</summary>
    public LinkTag(TagSource source)
        : base(source)
    {
        _written = source.Markup.Trim();
        _path = LiquidTemplate.Parse(_written, new LiquidParseOptions(source.Environment) { TemplateName = source.TemplateName });
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        string path = site.Rules.LinksHaveBaseUrl ? _path.Render(context) : _written;
        string? url = context.Templates().Links.UrlOf(path) ?? throw new RubyErrorException(
            "ArgumentError",
            $"Could not find document '{path}' in tag 'link'.\n\nMake sure the document exists and the path is correct.{Diagnostics.Suggestion.For(path, context.Templates().Links.Paths)}\n");
        output.Write(SiteLinks.Href(site, url));
    }
}
