using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.FrontMatter;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Reading;

/// <summary>A file that was split into front matter and body.</summary>
/// <param name="Content">The body; the whole text where there is no front matter.</param>
/// <param name="Data">The front matter: null where there is none, or it is empty.</param>
/// <param name="FrontMatter">The text of the front matter with its first fence; null where there is none.</param>
/// <param name="BodyLine">The line on which the body starts, from 1.</param>
/// <param name="IsValidText">False where the file is not valid in its encoding.</param>
/// <param name="YamlFailed">True where the front matter is not YAML; a diagnostic has been given.</param>
internal sealed record TextFile(string Content, object? Data, string? FrontMatter, int BodyLine, bool IsValidText, bool YamlFailed)
{
    private const int HeaderBytes = 512;

    /// <summary>True where the file starts with a front matter fence, judged by its bytes as Jekyll does.</summary>
    public static bool HasHeader(Site site, string path)
    {
        try
        {
            byte[] start = site.Files.ReadPrefix(path, HeaderBytes);
            if (start.AsSpan().StartsWith("\uFEFF---"u8))
            {
                site.Diagnostics.Warning(
                    DiagnosticIds.ByteOrderMark,
                    "The byte order mark before '---' hides the front matter: the file is copied as it is. Save it as UTF-8 without BOM.",
                    new SourceLocation(site.DisplayPath(path), 1, 1));
            }

            return FrontMatterReader.HasHeader(start);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.FileUnreadable, $"The file cannot be read: {e.Message}", new SourceLocation(site.DisplayPath(path)));
        }
    }

    /// <summary>Reads and splits a file.</summary>
    /// <exception cref="SiteBuildException">The file cannot be read, or its YAML is broken under <c>strict_front_matter</c>.</exception>
    public static TextFile Read(Site site, string path)
    {
        string text;
        bool valid;
        try
        {
            text = SiteText.Decode(site.Files.ReadAllBytes(path), site.Config.Encoding, out valid);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.FileUnreadable, $"The file cannot be read: {e.Message}", new SourceLocation(site.DisplayPath(path)));
        }

        if (!valid || !FrontMatterReader.TrySplit(text, out string block, out int bodyStart))
        {
            return new TextFile(text, null, null, 1, valid, false);
        }

        int bodyLine = 1 + text.AsSpan(0, bodyStart).Count('\n');
        string body = text[bodyStart..];
        try
        {
            return new TextFile(body, YamlReader.Read(block, site.Zone).Value, block, bodyLine, true, false);
        }
        catch (YamlReadException e)
        {
            Report(site, path, block, e);
            return new TextFile(body, null, block, bodyLine, true, true);
        }
    }

    private static void Report(Site site, string path, string block, YamlReadException e)
    {
        string[] lines = block.Split('\n');
        var diagnostic = new Diagnostic
        {
            Id = DiagnosticIds.YamlInvalid,
            Severity = site.Config.StrictFrontMatter ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Message = $"YAML Exception reading {site.DisplayPath(path)}: {e.Message.TrimEnd('.')}. {YamlAdvice.For(lines, e.Line)}The front matter is ignored.",
            Location = new SourceLocation(site.DisplayPath(path), e.Line, e.Column),
            SourceLine = e.Line >= 1 && e.Line <= lines.Length ? lines[e.Line - 1].TrimEnd('\r') : null,
        };
        if (site.Config.StrictFrontMatter)
        {
            throw new SiteBuildException(diagnostic);
        }

        site.Diagnostics.Add(diagnostic);
    }

    /// <summary>The front matter as a map.</summary>
    /// <exception cref="SiteBuildException">It is YAML, but no mapping.</exception>
    public DataMap RequireMap(Site site, string path) => Data switch
    {
        null or false => new DataMap(),
        DataMap map => map,
        _ => throw new SiteBuildException(
            DiagnosticIds.FrontMatterNotMapping,
            $"Invalid YAML front matter in {site.DisplayPath(path)}: it must be lines of 'key: value'.",
            new SourceLocation(site.DisplayPath(path), 2, 1)),
    };
}
