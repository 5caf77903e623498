using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads the <c>_posts</c> and <c>_drafts</c> of one directory.</summary>
internal sealed class PostReader(Site site, DocumentReader documents)
{
    /// <summary>Reads the posts below a directory ("" or "/a/b").</summary>
    public void ReadPosts(string directory) => Read(directory, "_posts", isDraft: false);

    /// <summary>Reads the drafts below a directory.</summary>
    public void ReadDrafts(string directory) => Read(directory, "_drafts", isDraft: true);

    private void Read(string directory, string magic, bool isDraft)
    {
        string root = site.InSource(SitePath.Join(directory, magic));
        if (!site.Files.DirectoryExists(root))
        {
            return;
        }

        var filter = new EntryFilter(site, root);
        foreach ((string entry, bool isDirectory) in Glob.Tree(site.Files, root, hidden: false))
        {
            if (isDirectory || !filter.IsRead(entry))
            {
                continue;
            }

            string path = SitePath.Join(root, entry);
            if (isDraft ? SitePath.Extension(entry).Length == 0 : !PostName.TryParse(entry, out _, out _))
            {
                if (!isDraft)
                {
                    site.Diagnostics.Info(
                        DiagnosticIds.PostNameInvalid,
                        $"{SitePath.RelativeTo(path, site.Source)} is skipped: the name of a post is YEAR-MONTH-DAY-title.EXTENSION.",
                        new SourceLocation(site.DisplayPath(path)));
                }

                continue;
            }

            if (documents.Read(site.Posts, path) is { } document && IsPublished(document))
            {
                site.Posts.Documents.Add(document);
            }
        }
    }

    private bool IsPublished(Document document)
    {
        if (site.IsPublishable(document))
        {
            return true;
        }

        if (site.IsHiddenInTheFuture(document))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.FutureDate,
                $"Skipping: {document.RelativePath} has a future date ({RubyPlain.ToS(document.Date)}). Set 'future: true' or build with --future to publish it.",
                site.LocationOf(document, "date"));
        }

        return false;
    }
}
