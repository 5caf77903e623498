using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Mentions;

namespace JekyllSharp.Migration.Auditing;

/// <summary>
/// Looks for <c>link</c> and <c>post_url</c> that name what does not exist. A build ends at the first of them: so that it
/// hides no other, all are looked at where the build failed.
/// </summary>
internal sealed class LinkTagChecks(AuditSite audit)
{
    private readonly SiteLinks _links = new(audit.Site);

    /// <summary>Those that lead nowhere.</summary>
    public IEnumerable<Diagnostic> Run()
    {
        foreach (TemplateMention mention in audit.Mentions)
        {
            if (mention.IsFilter || mention.Markup.Length == 0 || mention.Markup.Contains("{{", StringComparison.Ordinal))
            {
                continue;
            }

            string? message = mention.Name switch
            {
                "link" when _links.UrlOf(mention.Markup) is null => $"The tag 'link' names '{mention.Markup}', which does not exist.{Suggestion.For(mention.Markup, _links.Paths)}",
                "post_url" when !HasPost(mention.Markup) => $"The tag 'post_url' names '{mention.Markup}', which does not exist.{Suggestion.For(mention.Markup, Posts())}",
                _ => null,
            };
            if (message is not null)
            {
                yield return new Diagnostic
                {
                    Id = DiagnosticIds.LiquidRender,
                    Severity = DiagnosticSeverity.Error,
                    Message = message + " The build fails where this is reached.",
                    Location = mention.Location,
                };
            }
        }
    }

    /// <summary>As the tag looks: in the folder that it names, or by the last part of the name anywhere.</summary>
    private bool HasPost(string markup)
    {
        string name = markup.TrimStart('/');
        int slash = name.LastIndexOf('/');
        return _links.FindPost(name[..(slash + 1)], name[(slash + 1)..]) is not null
            || Posts().Contains(SitePath.FileName(name), StringComparer.Ordinal);
    }

    private IEnumerable<string> Posts() => audit.Site.Posts.Documents.Select(static p => p.BasenameWithoutExtension);
}
