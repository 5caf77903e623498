using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads the documents and files of the declared collections.</summary>
internal sealed class CollectionReader(Site site, DocumentReader documents)
{
    /// <summary>Reads every collection but posts and data.</summary>
    public void Read()
    {
        foreach (Collection collection in site.Collections.Values)
        {
            if (collection.Label is not ("posts" or "data"))
            {
                Read(collection);
            }
        }
    }

    private void Read(Collection collection)
    {
        string root = collection.Directory;
        var filter = new EntryFilter(site, collection.RelativeDirectory);
        if (!site.Files.DirectoryExists(root) || (site.Config.Safe && filter.IsLinkOutside(root)))
        {
            return;
        }

        foreach ((string entry, bool isDirectory) in Glob.Tree(site.Files, root, hidden: true))
        {
            if (isDirectory || !filter.IsRead(entry))
            {
                continue;
            }

            string path = SitePath.Join(root, entry);
            if (TextFile.HasHeader(site, path))
            {
                ReadDocument(collection, path);
            }
            else
            {
                int slash = entry.LastIndexOf('/');
                string directory = slash < 0 ? collection.RelativeDirectory : collection.RelativeDirectory + "/" + entry[..slash];
                collection.Files.Add(new StaticFile(site, path, directory, SitePath.FileName(entry), collection));
            }
        }

        if (site.Rules.CollectionFilesAreStaticFiles)
        {
            site.StaticFiles.AddRange(collection.Files);
        }

        Sort(collection);
    }

    private void ReadDocument(Collection collection, string path)
    {
        if (documents.Read(collection, path) is { } document && (site.Config.Unpublished || document.IsPublished))
        {
            collection.Documents.Add(document);
        }
    }

    private void Sort(Collection collection)
    {
        if (site.Rules.SortsCollections && collection.Metadata["order"] is List<object?> order)
        {
            Rearrange(collection, order);
        }
        else if (site.Rules.SortsCollections && collection.Metadata["sort_by"] is string key)
        {
            StableSort.Sort(collection.Documents, (a, b) => CompareBy(key, a, b));
        }
        else
        {
            StableSort.Sort(collection.Documents, (a, b) => a.CompareTo(b));
        }
    }

    private int CompareBy(string key, Document a, Document b)
    {
        object? left = a[key];
        object? right = b[key];
        int? order = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => Missing(key, a, 1),
            (_, null) => Missing(key, b, -1),
            _ => RubyCompare.Compare(left, right),
        };
        return order is null or 0 ? a.CompareTo(b) : order.Value;
    }

    private int Missing(string key, Document document, int order)
    {
        if (_missing.Add((key, document)))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.SortKeyMissing,
                $"Sort warning: '{key}' not defined in {document.RelativePath}",
                site.LocationOf(document));
        }

        return order;
    }

    private readonly HashSet<(string, Document)> _missing = [];

    private static void Rearrange(Collection collection, List<object?> order)
    {
        var rest = new OrderedDictionary<string, Document>();
        var sorted = new List<Document>(collection.Documents);
        StableSort.Sort(sorted, (a, b) => a.CompareTo(b));
        foreach (Document document in sorted)
        {
            rest[document.RelativePath] = document;
        }

        var result = new List<Document>();
        foreach (object? entry in order)
        {
            if (rest.Remove(SitePath.Join(collection.RelativeDirectory, RubyPlain.ToS(entry)), out Document? document))
            {
                result.Add(document);
            }
        }

        result.AddRange(rest.Values);
        collection.Documents = result;
    }
}
