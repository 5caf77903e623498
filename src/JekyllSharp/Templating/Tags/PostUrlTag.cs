using System.Text.RegularExpressions;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Tags;

/// <summary><c>{% post_url 2020-01-01-title %}</c>: the URL of a post by its file name, perhaps with its directory.</summary>
public sealed partial class PostUrlTag : LiquidTag
{
    private readonly string _name;
    private readonly string _directory;
    private readonly string _date;
    private readonly string _slug;

    /// <summary>Reads the markup.</summary>
    public PostUrlTag(TagSource source)
        : base(source)
    {
        _name = source.Markup.Trim();
        Match match = NamePattern().Match(_name.StartsWith('/') ? _name[1..] : _name);
        if (!match.Success)
        {
            throw source.SyntaxError(
                $"Could not parse name of post \"{_name}\" in tag 'post_url'.\n\n Make sure the post exists and the name is correct.\n",
                "Jekyll::Errors::PostURLError");
        }

        _directory = match.Groups[1].Value;
        _date = match.Groups[2].Value;
        _slug = match.Groups[3].Value;
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        Document? post = context.Templates().Links.FindPost(_directory, _date + "-" + _slug) ?? Loosely(site, context);
        if (post is null)
        {
            throw new RubyErrorException(
                "Jekyll::Errors::PostURLError",
                $"Could not find post \"{_name}\" in tag 'post_url'.\n\nMake sure the post exists and the name is correct.\n");
        }

        output.Write(SiteLinks.Href(site, post.Url));
    }

    /// <summary>Jekyll: a post with the same day and slug in any directory, with a warning.</summary>
    private Document? Loosely(Site site, LiquidContext context)
    {
        RubyTime day = site.ParseDate(_date, $"'{_date}' does not contain valid date and/or title.", null);
        foreach (Document post in site.Posts.Documents)
        {
            if (post.Data["slug"] is string slug && slug == _slug && post.Date.Local.Date == day.Local.Date)
            {
                site.Diagnostics.Warning(
                    Diagnostics.DiagnosticIds.LiquidWarning,
                    $"Deprecation: A call to '{{% post_url {_name} %}}' did not match a post using the new matching method of checking name (path-date-slug) equality. Please make sure that you change this tag to match the post's name exactly.",
                    new Diagnostics.SourceLocation(site.DisplayPath(context.TemplateName ?? ""), Position.Line, Position.Column));
                return post;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(.+/)*([0-9]+-[0-9]+-[0-9]+)-(.*)$")]
    private static partial Regex NamePattern();
}
