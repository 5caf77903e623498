using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Writing;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Finds the line of the source that a text of the built site probably comes from, by the words that both have.</summary>
public sealed class SourceLocator
{
    private readonly Site _site;
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _includes;

    /// <summary>Starts from a site that was built.</summary>
    public SourceLocator(Site site)
    {
        _site = site;
        foreach ((string path, object item) in OutputMap.From(site).Items)
        {
            _items[path] = item;
        }

        _includes = new Lazy<string[]>(() =>
        [
            .. site.IncludeDirectories.SelectMany(d => RubyCompat.Glob.Tree(site.Files, d, hidden: false)
                .Where(static e => !e.IsDirectory)
                .Select(e => SitePath.Join(d, e.Path))),
        ]);
    }

    /// <summary>The source file of a file of the built site; null for one that a plugin made.</summary>
    public string? SourceOf(string path) => _items.GetValueOrDefault(path) switch
    {
        ContentItem { SourcePath: { } source } => source,
        StaticFile file => file.SourcePath,
        _ => null,
    };

    /// <summary>The place of a text; the file alone where no line has its words; null where no file is known.</summary>
    /// <param name="path">The file of the built site.</param>
    /// <param name="changed">The words that are new, in lower case.</param>
    /// <param name="around">The words around them.</param>
    public SourceLocation? Find(string path, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> around)
    {
        string[] telling = [.. changed.Where(static w => w.Length > 2)];
        changed = telling.Length > 0 ? telling : changed;
        (string File, int Line, double Score) best = default;
        foreach (string file in Candidates(path))
        {
            string[] lines = Lines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                double score = Score(lines[i], changed, around);
                if (score > best.Score)
                {
                    best = (file, i + 1, score);
                }
            }
        }

        return best.File is not null ? new SourceLocation(_site.DisplayPath(best.File), best.Line)
            : SourceOf(path) is { } source ? new SourceLocation(_site.DisplayPath(source))
            : null;
    }

    /// <summary>The place of a text that the source has as it is: in the file itself, its layouts, or an include; null where none has it.</summary>
    /// <param name="path">The file of the built site.</param>
    /// <param name="text">The text, such as the target of a link.</param>
    public SourceLocation? FindText(string path, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        foreach (string file in Candidates(path))
        {
            string[] lines = Lines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                for (int at = lines[i].IndexOf(text, StringComparison.Ordinal); at >= 0; at = lines[i].IndexOf(text, at + 1, StringComparison.Ordinal))
                {
                    // A longer link that begins or ends with this one is another.
                    bool startsHere = at == 0 || !IsPartOfLink(lines[i][at - 1]);
                    bool endsHere = at + text.Length == lines[i].Length || !IsPartOfLink(lines[i][at + text.Length]);
                    if (startsHere && endsHere)
                    {
                        return new SourceLocation(_site.DisplayPath(file), i + 1, at + 1);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsPartOfLink(char c) => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '#' or '%' or '~';

    /// <summary>A new word counts ten times one of those around it; a line needs one of the former or half of the latter.</summary>
    private static double Score(string line, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> around)
    {
        HashSet<string> words = DifferenceSearch.Words(line);
        if (words.Count == 0)
        {
            return 0;
        }

        int isNew = changed.Count(words.Contains);
        int known = around.Count(words.Contains);
        return isNew > 0 ? (10 * isNew) + known : known >= 2 && known * 2 >= words.Count ? known : 0;
    }

    private IEnumerable<string> Candidates(string path)
    {
        if (_items.GetValueOrDefault(path) is not ContentItem item)
        {
            yield break;
        }

        if (item.SourcePath is { } source)
        {
            yield return source;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? name = item.LayoutName;
        while (name is not null && seen.Add(name) && _site.Layouts.TryGetValue(name, out Layout? layout))
        {
            yield return layout.SourcePath;
            name = layout.Data["layout"] as string;
        }

        if (Pages.HtmlPage.IsHtml(path))
        {
            foreach (string include in _includes.Value)
            {
                yield return include;
            }
        }
    }

    private string[] Lines(string file) => _lines.GetOrAdd(file, f =>
    {
        try
        {
            return SiteText.Decode(_site.Files.ReadAllBytes(f), out _).Split('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    });
}
