using JekyllSharp.Configuration;
using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Converting;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Mentions;
using JekyllSharp.Writing;

namespace JekyllSharp.Migration.Comparing;

/// <summary>Which files of the source a file of the built site may come from, nearest first; and their lines.</summary>
internal sealed class SourceFiles
{
    /// <summary>A word that this many documents have tells nothing.</summary>
    private const int Common = 50;

    private const int MostBeside = 1000;

    private const string RelativeTag = "include_relative";

    private readonly Site _site;
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);
    private readonly KeptLines<string[]> _lines;
    private readonly KeptLines<HashSet<string>[]> _words;
    private readonly Lazy<string[]> _includes;
    private readonly Lazy<string[]> _relative;
    private readonly Lazy<string[]> _partials;
    private readonly Lazy<string[]> _values;
    private readonly Lazy<string[]> _documents;
    private readonly Lazy<Dictionary<string, List<string>>> _byWord;

    public SourceFiles(Site site, IReadOnlyList<string>? configFiles)
    {
        _site = site;
        foreach ((string path, object item) in OutputMap.From(site).Items)
        {
            _items[path] = item;
        }

        HashSet<string> documents = [.. _items.Values.OfType<ContentItem>().Select(static i => i.SourcePath).OfType<string>()];
        _lines = new KeptLines<string[]>(documents.Contains);
        _words = new KeptLines<HashSet<string>[]>(documents.Contains);
        _includes = new Lazy<string[]>(() => Below(site.IncludeDirectories));
        _relative = new Lazy<string[]>(() => [.. _includes.Value.Concat(site.Layouts.Values.Select(static l => l.SourcePath)).SelectMany(Relative).Distinct(StringComparer.Ordinal)]);
        _partials = new Lazy<string[]>(() => Below(new SassSettings(site).LoadPaths));
        _values = new Lazy<string[]>(() =>
        [
            .. Below([site.InSource(site.Config.Text("data_dir") ?? "_data"), .. site.Theme?.Data is { } data ? [data] : Array.Empty<string>()]),
            .. (configFiles ?? [.. ConfigPlace.FileNames.Select(n => SitePath.Join(site.WorkingDirectory, n))]).Where(site.Files.FileExists),
        ]);
        _documents = new Lazy<string[]>(() =>
        [
            .. _items.Values.OfType<ContentItem>().Select(static i => i.SourcePath).OfType<string>()
                .Where(site.Files.FileExists).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ]);
        _byWord = new Lazy<Dictionary<string, List<string>>>(ByWord);
    }

    /// <summary>What listings and feeds show beside their own words: the documents of the site.</summary>
    public IReadOnlyList<string> Documents => _documents.Value;

    /// <summary>What templates show beside their own words: data, then the configuration.</summary>
    public IReadOnlyList<string> Values => _values.Value;

    /// <summary>The source file of a file of the built site; null for one that a plugin made.</summary>
    public string? Of(string path) => _items.GetValueOrDefault(path) switch
    {
        ContentItem { SourcePath: { } source } => source,
        StaticFile file => file.SourcePath,
        _ => null,
    };

    /// <summary>The layouts of a page, from the inside out. A stylesheet and a script have none, whatever defaults say.</summary>
    public IEnumerable<string> Layouts(string path)
    {
        if (_items.GetValueOrDefault(path) is not ContentItem item || IsStyle(path) || path.EndsWith(".js", StringComparison.Ordinal))
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? name = item.LayoutName;
        while (name is not null && seen.Add(name) && _site.Layouts.TryGetValue(name, out Layout? layout))
        {
            yield return layout.SourcePath;
            name = layout.Data["layout"] as string;
        }
    }

    /// <summary>The templates that a file is made of: itself, its layouts, and what it may include or import.</summary>
    public IEnumerable<string> Templates(string path)
    {
        if (_items.GetValueOrDefault(path) is not ContentItem item)
        {
            return [];
        }

        string[] own = item.SourcePath is { } source ? [source] : [];
        return [.. own, .. own.SelectMany(Beside), .. Layouts(path), .. IsStyle(path) ? _partials.Value : _includes.Value];
    }

    /// <summary>The files beside a page that it, an include or a layout takes by <c>include_relative</c>; and what these take in turn.</summary>
    private IEnumerable<string> Beside(string page)
    {
        string folder = SitePath.DirectoryName(page);
        var found = new HashSet<string>(StringComparer.Ordinal) { page };
        var open = new Queue<string>(Relative(page).Concat(_relative.Value));
        while (open.TryDequeue(out string? name))
        {
            string file = SitePath.Sanitize(folder, name);
            if (found.Count < MostBeside && !found.Contains(file) && _site.Files.FileExists(file) && found.Add(file))
            {
                yield return file;
                foreach (string next in Relative(file))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    /// <summary>The names that a file includes by <c>include_relative</c>, but for those that are computed.</summary>
    private IEnumerable<string> Relative(string file) => Lines(file).Any(static l => l.Contains(RelativeTag, StringComparison.Ordinal))
        ? TemplateScan.Find(Text(file), file, 1)
            .Where(static m => m is { IsFilter: false, Name: RelativeTag, Markup.Length: > 0 } && !m.Markup.Contains("{{", StringComparison.Ordinal))
            .Select(static m => m.Markup.Split([' ', '\t', '\n', '\r'], 2)[0])
        : [];

    /// <summary>Documents that have all of the words, where these are few.</summary>
    public IEnumerable<string> DocumentsWith(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        List<string>? fewest = words.Select(w => _byWord.Value.GetValueOrDefault(w)).MinBy(static f => f?.Count ?? 0);
        return fewest is null || fewest.Count > Common ? [] : fewest.Where(f => words.All(w => Words(f).Any(l => l.Contains(w))));
    }

    /// <summary>The lines of a file; none where it cannot be read.</summary>
    public string[] Lines(string file) => _lines.Get(file, f => Text(f).Split('\n'));

    /// <summary>The words of each line of a file.</summary>
    public HashSet<string>[] Words(string file) => _words.Get(file, f => [.. Lines(f).Select(DifferenceSearch.Words)]);

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private Dictionary<string, List<string>> ByWord()
    {
        var files = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string file in _documents.Value)
        {
            foreach (string word in DifferenceSearch.Words(Text(file)))
            {
                if (!files.TryGetValue(word, out List<string>? known))
                {
                    files[word] = known = [];
                }

                if (known.Count <= Common)
                {
                    known.Add(file);
                }
            }
        }

        return files;
    }

    /// <summary>The content of a file; empty where it cannot be read.</summary>
    public string Text(string file)
    {
        try
        {
            return SiteText.Decode(_site.Files.ReadAllBytes(file), out _);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private string[] Below(IEnumerable<string> directories) =>
    [
        .. directories.Where(_site.Files.DirectoryExists).SelectMany(d => Glob.Tree(_site.Files, d, hidden: false)
            .Where(static e => !e.IsDirectory)
            .Select(e => SitePath.Join(d, e.Path))),
    ];

    /// <summary>The lines of templates, which are asked for again and again; of documents, which a site may have in any number, the last ones.</summary>
    private sealed class KeptLines<T>(Func<string, bool> isDocument)
    {
        private const int MostDocuments = 64;

        private readonly ConcurrentDictionary<string, T> _templates = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, T> _documents = new(StringComparer.Ordinal);

        public T Get(string file, Func<string, T> read)
        {
            if (!isDocument(file))
            {
                return _templates.GetOrAdd(file, read);
            }

            if (_documents.TryGetValue(file, out T? known))
            {
                return known;
            }

            if (_documents.Count >= MostDocuments)
            {
                _documents.Clear();
            }

            return _documents.GetOrAdd(file, read);
        }
    }
}
