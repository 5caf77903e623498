using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads a site: layouts, posts, pages, static files, collections, the theme's assets, data.</summary>
internal sealed class SiteReader
{
    private readonly Site _site;
    private readonly PageReader _pages;
    private readonly PostReader _posts;
    private readonly DocumentReader _documents;

    public SiteReader(Site site)
    {
        _site = site;
        _pages = new PageReader(site);
        _documents = new DocumentReader(site);
        _posts = new PostReader(site, _documents);
    }

    /// <summary>Fills the site.</summary>
    public void Read(CancellationToken cancel)
    {
        new LayoutReader(_site).Read();
        ReadDirectory("", cancel, 0);
        ReadIncludedFiles();
        StableSort.Sort(_site.Posts.Documents, (a, b) => a.CompareTo(b));
        StableSort.Sort(_site.Pages, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        StableSort.Sort(_site.StaticFiles, (a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        new CollectionReader(_site, _documents).Read();
        new ThemeAssetsReader(_site, _pages).Read();
        new DataReader(_site).Read();
        LimitPosts();
    }

    private void ReadDirectory(string directory, CancellationToken cancel, int depth)
    {
        cancel.ThrowIfCancellationRequested();
        string path = _site.InSource(directory);
        if (depth > 100 || !_site.Files.DirectoryExists(path))
        {
            return;
        }

        var filter = new EntryFilter(_site, path);
        FileSystemEntry[] entries = [.. _site.Files.List(path).Where(e => filter.IsRead(e.Name))];
        if (IsInCollectionsDirectory(directory))
        {
            _posts.ReadPosts(directory);
            if (_site.Config.ShowDrafts)
            {
                _posts.ReadDrafts(directory);
            }
        }

        foreach (FileSystemEntry entry in entries)
        {
            if (entry.IsDirectory && path + "/" + entry.Name != _site.Destination)
            {
                ReadDirectory(directory + "/" + entry.Name, cancel, depth + 1);
            }
        }

        foreach (FileSystemEntry entry in entries)
        {
            if (!entry.IsDirectory)
            {
                ReadFile(path + "/" + entry.Name, directory, entry.Name);
            }
        }
    }

    private void ReadFile(string path, string directory, string name)
    {
        if (!TextFile.HasHeader(_site, path))
        {
            _site.StaticFiles.Add(new StaticFile(_site, path, directory, name));
        }
        else if (_pages.Read(path, directory, name) is { } page)
        {
            _site.Pages.Add(page);
        }
    }

    private bool IsInCollectionsDirectory(string directory) =>
        _site.Config.CollectionsDirectory.Length == 0
        || directory.StartsWith("/" + _site.Config.CollectionsDirectory, StringComparison.Ordinal);

    /// <summary>Files that <c>include</c> names are read even where their directory is not.</summary>
    private void ReadIncludedFiles()
    {
        var filter = new EntryFilter(_site);
        foreach (string entry in _site.Config.Include)
        {
            string path = _site.InSource(entry);
            if (!_site.Files.FileExists(path) || (_site.Config.Safe && filter.IsLinkOutside(path)))
            {
                continue;
            }

            bool known = _site.Pages.Exists(p => _site.InSource(p.RelativePath) == path)
                || _site.StaticFiles.Exists(f => _site.InSource(f.RelativePath) == path);
            if (!known)
            {
                string directory = SitePath.DirectoryName(path)[_site.Source.Length..];
                ReadFile(path, directory, SitePath.FileName(path));
            }
        }
    }

    private void LimitPosts()
    {
        int limit = _site.Config.LimitPosts;
        if (limit > 0 && _site.Posts.Documents.Count > limit)
        {
            _site.Posts.Documents = _site.Posts.Documents[^limit..];
        }
    }
}
