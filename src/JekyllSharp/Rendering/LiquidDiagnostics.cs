using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid;

namespace JekyllSharp.Rendering;

/// <summary>Template errors as diagnostics: the place of the tag, its line, and who included the file.</summary>
internal static class LiquidDiagnostics
{
    /// <summary>The diagnostic of an error that ended the rendering of an item.</summary>
    public static Diagnostic From(Site site, ContentItem item, LiquidException error, LiquidEnvironment environment)
    {
        string path = error.TemplateName ?? item.SourcePath ?? item.RelativePath;
        var related = new List<RelatedLocation>();
        if (error is LiquidRenderException { IncludeStack: { } stack })
        {
            for (int i = stack.Count - 2; i >= 0; i--)
            {
                related.Add(new RelatedLocation(Place(site, stack[i].TemplateName, stack[i].Position), "included from here"));
            }
        }

        // Liquid: a block that is never closed is noticed at the end; what there is to mend is where it opens.
        SourcePosition at = (error as LiquidSyntaxException)?.Opening ?? error.Position;
        string itemPath = site.DisplayPath(item.SourcePath ?? item.RelativePath);
        if (site.DisplayPath(path) != itemPath)
        {
            related.Add(new RelatedLocation(new SourceLocation(itemPath), "while rendering this file"));
        }

        return new Diagnostic
        {
            Id = error.RubyClass == "IOError" ? DiagnosticIds.IncludeMissing
                : error is LiquidSyntaxException ? DiagnosticIds.LiquidSyntax : DiagnosticIds.LiquidRender,
            Severity = DiagnosticSeverity.Error,
            Message = "Liquid Exception: " + error.Message.TrimEnd() + NearTag(error, environment),
            Location = Place(site, path, at),
            SourceLine = LineOf(site, path, at.Line),
            Related = related,
        };
    }

    /// <summary>For an unknown tag, the closest of those that exist.</summary>
    private static string NearTag(LiquidException error, LiquidEnvironment environment)
    {
        const string unknown = "Unknown tag '";
        int start = error.RawMessage.StartsWith(unknown, StringComparison.Ordinal) ? unknown.Length : -1;
        int end = start < 0 ? -1 : error.RawMessage.IndexOf('\'', start);
        return end < 0 ? "" : Suggestion.For(error.RawMessage[start..end], environment.TagNames);
    }

    private static SourceLocation Place(Site site, string? path, SourcePosition position) =>
        new(site.DisplayPath(path ?? ""), position.Line, position.Column);

    private static string? LineOf(Site site, string path, int line)
    {
        try
        {
            if (line < 1 || !site.Files.FileExists(path))
            {
                return null;
            }

            string[] lines = SiteText.Decode(site.Files.ReadAllBytes(path), out _).Split('\n');
            return line <= lines.Length ? lines[line - 1].TrimEnd('\r') : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
