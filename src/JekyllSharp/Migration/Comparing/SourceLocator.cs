using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Finds the line of the source that a text of the built site probably comes from, by the words that both have.</summary>
public sealed class SourceLocator
{
    /// <summary>A line with one of the new words has this score or more.</summary>
    private const double New = 10;

    /// <summary>Lines above and below that tell equal lines apart.</summary>
    private const int Neighbours = 4;

    /// <summary>Of lines that are equal, so many are looked at.</summary>
    private const int MostEqual = 100;

    private readonly Site _site;
    private readonly SourceFiles _files;
    private readonly ConcurrentDictionary<string, SourceLocation?> _elsewhere = new(StringComparer.Ordinal);

    /// <summary>Starts from a site that was built.</summary>
    /// <param name="site">The site.</param>
    /// <param name="configFiles">Its configuration, as in <see cref="BuildOptions.ConfigFiles"/>; null for the usual one.</param>
    public SourceLocator(Site site, IReadOnlyList<string>? configFiles = null)
    {
        _site = site;
        _files = new SourceFiles(site, configFiles);
    }

    /// <summary>The source file of a file of the built site; null for one that a plugin made.</summary>
    public string? SourceOf(string path) => _files.Of(path);

    /// <summary>The text of a file; empty where it cannot be read.</summary>
    internal string TextOf(string file) => _files.Text(file);

    /// <summary>The innermost layout that all of the pages have; null for none.</summary>
    /// <param name="paths">Files of the built site.</param>
    public string? SharedLayout(IEnumerable<string> paths)
    {
        List<string>? shared = null;
        foreach (string path in paths)
        {
            shared = shared is null ? [.. _files.Layouts(path)] : [.. shared.Intersect(_files.Layouts(path), StringComparer.Ordinal)];
        }

        return shared?.FirstOrDefault();
    }

    /// <summary>
    /// The place of a text, in the file itself, its layouts, includes or partials, data or configuration, else in a document
    /// that it may list; the file alone where no line has its words; null where no file is known.
    /// </summary>
    /// <param name="path">The file of the built site.</param>
    /// <param name="changed">The words that are new, in lower case.</param>
    /// <param name="around">The words around them.</param>
    public SourceLocation? Find(string path, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> around)
    {
        string[] telling = [.. changed.Where(static w => w.Length > 2)];
        changed = telling.Length > 0 ? telling : changed;
        var best = new BestLines();
        foreach (string file in _files.Templates(path).Concat(_files.Values))
        {
            Judge(file, changed, around, best);
        }

        if (best.Score < New)
        {
            foreach (string file in _files.DocumentsWith(changed))
            {
                Judge(file, changed, around, best);
            }
        }

        if (best.Lines.Count > 0)
        {
            (string file, int line) = best.Lines.MaxBy(l => Near(l.File, l.Line, around));
            return new SourceLocation(_site.DisplayPath(file), line + 1);
        }

        return SourceOf(path) is { } source ? new SourceLocation(_site.DisplayPath(source)) : null;
    }

    /// <summary>
    /// The place of a text that the source has as it is: in the file itself, its layouts, or an include; else in data or
    /// configuration; else in a document that the file may list; null where none has it.
    /// </summary>
    /// <param name="path">The file of the built site.</param>
    /// <param name="text">The text, such as the target of a link.</param>
    public SourceLocation? FindText(string path, string text) => text.Length == 0 ? null
        : Search(_files.Templates(path), text)
            ?? _elsewhere.GetOrAdd(text, t => Search(_files.Values, t) ?? (IsInDocuments(t) ? Search(_files.Documents, t) : null));

    /// <summary>
    /// Looks for all of the texts in the documents at once, for <see cref="FindText"/> to know where they are: one by one, a site
    /// of many documents would be read as often as it has texts.
    /// </summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancel">Stops the search.</param>
    internal void FindInDocuments(IReadOnlyCollection<string> texts, CancellationToken cancel)
    {
        var open = new List<string>();
        foreach (string text in texts.Where(t => t.Length > 0 && !_elsewhere.ContainsKey(t)))
        {
            if (Search(_files.Values, text) is { } place)
            {
                _elsewhere[text] = place;
            }
            else
            {
                open.Add(text);
            }
        }

        open.RemoveAll(static t => !IsInDocuments(t));
        if (open.Count == 0)
        {
            return;
        }

        var search = new TextSearch(open);
        var first = new Dictionary<string, (int File, SourceLocation Place)>(StringComparer.Ordinal);
        IReadOnlyList<string> files = _files.Documents;
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            Dictionary<string, (int Line, int Column)> found = search.In(_files.Text(files[i]));
            lock (first)
            {
                foreach ((string text, (int line, int column)) in found)
                {
                    if (!first.TryGetValue(text, out var known) || i < known.File)
                    {
                        first[text] = (i, new SourceLocation(_site.DisplayPath(files[i]), line, column));
                    }
                }
            }
        });
        foreach (string text in open)
        {
            _elsewhere[text] = first.TryGetValue(text, out var place) ? place.Place : null;
        }
    }

    /// <summary>True where the file itself, its layouts or an include have the text.</summary>
    internal bool IsInTemplates(string path, string text) => text.Length > 0 && Search(_files.Templates(path), text) is not null;

    /// <summary>A word may be anywhere; only what looks like an address is sought in the documents that a page may list.</summary>
    private static bool IsInDocuments(string text) => text.AsSpan().IndexOfAny("/.#") >= 0;

    private SourceLocation? Search(IEnumerable<string> files, string text)
    {
        foreach (string file in files)
        {
            string[] lines = _files.Lines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                if (TextSearch.Column(lines[i], text) is > 0 and int column)
                {
                    return new SourceLocation(_site.DisplayPath(file), i + 1, column);
                }
            }
        }

        return null;
    }

    private void Judge(string file, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> around, BestLines best)
    {
        HashSet<string>[] lines = _files.Words(file);
        for (int i = 0; i < lines.Length; i++)
        {
            best.Offer(file, i, Score(lines[i], changed, around));
        }
    }

    /// <summary>
    /// A new word counts ten times one of those around it; a line needs one of the former or half of the latter. Of two with
    /// as many, the one with fewer others is nearer.
    /// </summary>
    private static double Score(HashSet<string> words, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> around)
    {
        if (words.Count == 0)
        {
            return 0;
        }

        int isNew = changed.Count(words.Contains);
        int known = around.Count(words.Contains);
        return isNew > 0 || (known >= 2 && known * 2 >= words.Count) ? (New * isNew) + known + ((double)known / (words.Count + 1)) : 0;
    }

    private int Near(string file, int line, IReadOnlyCollection<string> around)
    {
        HashSet<string>[] lines = _files.Words(file);
        ArraySegment<HashSet<string>> near = new(lines, Math.Max(0, line - Neighbours), Math.Min(lines.Length, line + Neighbours + 1) - Math.Max(0, line - Neighbours));
        return around.Count(w => near.Any(l => l.Contains(w)));
    }

    /// <summary>The lines with the highest score so far; of equal ones, the first that were offered.</summary>
    private sealed class BestLines
    {
        public double Score { get; private set; }

        public List<(string File, int Line)> Lines { get; } = [];

        public void Offer(string file, int line, double score)
        {
            if (score <= 0 || score < Score)
            {
                return;
            }

            if (score > Score)
            {
                Score = score;
                Lines.Clear();
            }

            if (Lines.Count < MostEqual)
            {
                Lines.Add((file, line));
            }
        }
    }
}
