using System.Security.Cryptography;
using System.Text;
using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>
/// Finds themes that are not installed: in the cache, or on the network. The cache holds each state
/// of a theme under its hash; the site's lock file says which one is meant.
/// </summary>
/// <param name="files">The files of site and cache.</param>
/// <param name="options">How.</param>
public sealed class ThemeStore(ISiteFileSystem files, ThemeStoreOptions options)
{
    /// <summary>Finds a theme, and notes in the site's lock file which state of it was found.</summary>
    /// <param name="site">The directory of the site.</param>
    /// <param name="theme">What it asks for.</param>
    /// <exception cref="ThemeException">The theme cannot be had.</exception>
    public Theme Get(string site, ThemeReference theme)
    {
        ThemeLockEntry? locked = options.Update ? null : Locked(site, theme);
        if (locked is not null && IsComplete(locked.Hash))
        {
            return Stored(theme, locked.Hash, locked.Version);
        }

        if (options.Offline)
        {
            return Known(theme, locked);
        }

        (ThemeTree tree, string version) = Download(theme with { Version = theme.Version ?? (theme.IsGem ? locked?.Version : null) });
        string hash = tree.Hash();
        if (locked is not null && locked.Hash != hash)
        {
            throw new ThemeException(
                $"The theme {theme.Source} is not what {ThemeLock.FileName} names: it was changed where it is published. Run 'jekyllsharp theme fetch --update' to take it as it is now.");
        }

        try
        {
            Store(tree, hash, theme, version);
            if (options.WriteLock)
            {
                ThemeLock.Write(files, site, new ThemeLockEntry(theme.Source, version, hash));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ThemeException($"It cannot be kept in {options.CacheDirectory}, or noted in the site: {e.Message}");
        }

        return Stored(theme, hash, version);
    }

    /// <summary>The lock's entry, unless the site asks for another version of a gem by now.</summary>
    private ThemeLockEntry? Locked(string site, ThemeReference theme) =>
        ThemeLock.Find(files, site, theme.Source) is { } entry && (!theme.IsGem || theme.Version is null || theme.Version == entry.Version) ? entry : null;

    private Theme Known(ThemeReference theme, ThemeLockEntry? locked)
    {
        string note = NoteOf(theme);
        if (locked is null && files.FileExists(note) && Text(note).Split('\n') is [var hash, var version, ..] && IsComplete(hash))
        {
            return Stored(theme, hash, version);
        }

        throw new ThemeException($"The theme {theme.Source} was not downloaded yet{(locked is null ? "" : " in the state that " + ThemeLock.FileName + " names")}, and the network is not to be used. Run 'jekyllsharp theme fetch' while it is.");
    }

    private (ThemeTree Tree, string Version) Download(ThemeReference theme)
    {
        using var download = new ThemeDownload(options);
        return download.Get(theme);
    }

    private void Store(ThemeTree tree, string hash, ThemeReference theme, string version)
    {
        if (!IsComplete(hash))
        {
            foreach ((string path, byte[] content) in tree.Files)
            {
                files.WriteAllBytes(SitePath.Join(FolderOf(hash), path), content);
            }

            // The mark is written last: a folder without it is not complete.
            files.WriteAllBytes(MarkOf(hash), []);
        }

        files.WriteAllBytes(NoteOf(theme), Encoding.UTF8.GetBytes($"{hash}\n{version}\n{theme.Source}\n"));
        if (theme.IsGem)
        {
            files.WriteAllBytes(NoteOf(theme with { Version = null }), Encoding.UTF8.GetBytes($"{hash}\n{version}\n{theme.Source}\n"));
        }
    }

    private Theme Stored(ThemeReference theme, string hash, string version) =>
        new(files, theme.Name, FolderOf(hash), version) { IsRemote = !theme.IsGem };

    private bool IsComplete(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigit) && files.FileExists(MarkOf(hash));

    private string FolderOf(string hash) => SitePath.Join(SitePath.Normalize(options.CacheDirectory), "sha256/" + hash);

    private string MarkOf(string hash) => FolderOf(hash) + ".complete";

    private string NoteOf(ThemeReference theme) => SitePath.Join(
        SitePath.Normalize(options.CacheDirectory),
        "sources/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(theme.IsGem ? $"{theme.Source}@{theme.Version}" : theme.Source))));

    private string Text(string path) => SiteText.Decode(files.ReadAllBytes(path), out _);
}
