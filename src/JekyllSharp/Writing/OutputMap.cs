using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Writing;

/// <summary>What goes where: each path of the destination with the item that is written there last.</summary>
public sealed class OutputMap
{
    private readonly OrderedDictionary<string, object> _items = new(StringComparer.Ordinal);

    private OutputMap()
    {
    }

    /// <summary>Paths below the destination without leading slash, each with a <see cref="ContentItem"/> or a <see cref="StaticFile"/>.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Items => _items;

    /// <summary>True where something is written to the path.</summary>
    public bool Contains(string path) => _items.ContainsKey(path);

    /// <summary>Collects pages, static files and documents in the order in which Jekyll writes them; of two with one path the last wins.</summary>
    public static OutputMap From(Site site) => From(site, static _ => true, site.Diagnostics);

    /// <summary>Collects what is written of what is rendered so far, without a word about conflicts.</summary>
    internal static OutputMap OfRendered(Site site) => From(site, static i => i.IsRendered, null);

    private static OutputMap From(Site site, Predicate<ContentItem> isWanted, DiagnosticBag? diagnostics)
    {
        var map = new OutputMap();
        foreach (Page page in site.Pages.Where(isWanted.Invoke))
        {
            map.Add(diagnostics, page.DestinationPath, page, page.RelativePath);
        }

        foreach (StaticFile file in site.StaticFiles)
        {
            if (file.IsWritten)
            {
                map.Add(diagnostics, file.DestinationPath, file, file.RelativePath);
            }
        }

        foreach (Collection collection in site.Collections.Values)
        {
            foreach (Document document in collection.Documents)
            {
                if (isWanted(document) && document.IsWritten)
                {
                    map.Add(diagnostics, document.DestinationPath, document, document.RelativePath);
                }
            }

            // Jekyll: a collection writes its files also where a generator took them from the site's list.
            foreach (StaticFile file in collection.Files)
            {
                if (file.IsWritten)
                {
                    map.Add(diagnostics, file.DestinationPath, file, file.RelativePath);
                }
            }
        }

        return map;
    }

    private void Add(DiagnosticBag? diagnostics, string path, object item, string source)
    {
        string key = path.TrimStart('/');
        if (_items.TryGetValue(key, out object? other) && !ReferenceEquals(other, item))
        {
            string otherSource = other is ContentItem content ? content.RelativePath : ((StaticFile)other).RelativePath;
            if (!string.Equals(otherSource, source, StringComparison.Ordinal))
            {
                diagnostics?.Add(new Diagnostic
                {
                    Id = DiagnosticIds.DestinationConflict,
                    Severity = DiagnosticSeverity.Warning,
                    Message = $"Conflict: The following destination is shared by multiple files. The written file may end up with unexpected contents. /{key}: {otherSource}, {source}. The last one is written.",
                    Location = new SourceLocation(source.TrimStart('/')),
                    Related = [new RelatedLocation(new SourceLocation(otherSource.TrimStart('/')), "has the same destination")],
                });
            }

            _items.Remove(key);
        }

        _items[key] = item;
    }
}
