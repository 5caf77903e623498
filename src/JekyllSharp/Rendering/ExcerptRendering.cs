using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Rendering;

/// <summary>Renders excerpts: Liquid and converters, no layout. An excerpt has a payload of its own; nothing of it leaks into the pages.</summary>
internal sealed class ExcerptRendering(ItemRenderer items, SiteMembers members, TemplateLibrary templates)
{
    private static readonly HashSet<string> TagsWithoutState = new(StringComparer.Ordinal)
    {
        "if", "unless", "raw", "comment", "highlight", "post_url", "link",
    };

    private readonly Site _site = members.Site;

    /// <summary>The excerpt's text.</summary>
    /// <exception cref="SiteBuildException">Its template fails.</exception>
    public string Render(Excerpt excerpt)
    {
        ContentItem owner = excerpt.Owner;
        string output = excerpt.Content;
        if ((!_site.Rules.ObeysRenderWithLiquid || owner["render_with_liquid"] is not false) && ContentItem.HasLiquid(output))
        {
            try
            {
                LiquidTemplate template = templates.Parse(output, owner.SourcePath ?? owner.RelativePath, owner.BodyLine);
                if (!IsTheSameAtAnyTime(template.Survey))
                {
                    // It is rendered once, for the first that asks for it.
                    _site.Turns?.WaitForEarlier();
                }

                output = template.Render(items.Context(Payload(excerpt), RenderState.Registers(_site, owner, templates, excerpt: true), owner));
            }
            catch (LiquidException e)
            {
                if (_site.Failures?.Add(_site, owner, e, templates.Environment) != true)
                {
                    throw new SiteBuildException(LiquidDiagnostics.From(_site, owner, e, templates.Environment));
                }

                return "";
            }
        }

        return items.Convert(owner, output);
    }

    /// <summary>Jekyll: an excerpt has no layout but that of the front matter defaults, whose data its template sees.</summary>
    private SitePayload Payload(Excerpt excerpt)
    {
        ContentItem owner = excerpt.Owner;
        string? layout = _site.Defaults.Find(owner.RelativePath, owner.Type, "layout") is { } name ? RubyCompat.RubyPlain.ToS(name) : null;
        return new SitePayload(members)
        {
            Layout = layout is null ? null : _site.Layouts.GetValueOrDefault(layout)?.Data,
            Page = owner is Document document ? new ExcerptDrop(excerpt, document) : PageHash.WithoutExcerpt((Page)owner),
            Paginator = NilValue.Instance,
            HighlighterAround = items.HighlighterAround(owner.Extension),
        };
    }

    /// <summary>True for a template that asks for nothing that rendering changes.</summary>
    private bool IsTheSameAtAnyTime(TemplateSurvey survey) =>
        survey.Tags.IsSubsetOf(TagsWithoutState) && !survey.ReadsComputedNames && survey.Paths.All(p => members.IsOfConfiguration(p) || IsOfFrontMatter(p));

    private static bool IsOfFrontMatter(string path) =>
        path.Split('.') is ["page", not ("content" or "output" or "excerpt" or "next" or "previous" or "*"), ..];
}
