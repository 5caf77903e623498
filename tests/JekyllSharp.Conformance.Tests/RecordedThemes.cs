using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using JekyllSharp.Themes;

namespace JekyllSharp.Conformance.Tests;

/// <summary>
/// The themes beside a recorded site, as record.sh gives them to Jekyll: those that <c>gems.txt</c> names installed as gems, those
/// of <c>repositories</c> downloaded from a server on this machine.
/// </summary>
internal sealed partial class RecordedThemes : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly HttpListener _listener = new();
    private readonly string _repositories;

    public RecordedThemes(string site)
    {
        _repositories = Path.Join(site, "repositories");
        Install(Path.Join(site, "gems.txt"));
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The folder that holds the gems.</summary>
    public string Gems => Path.Join(_directory.Path, "installed");

    /// <summary>A store that asks the server alone.</summary>
    public ThemeStoreOptions Store => new()
    {
        CacheDirectory = Path.Join(_directory.Path, "cache"),
        ArchiveServer = Address,
        GemServer = Address,
        WriteLock = false,
    };

    private Uri Address { get; }

    public void Dispose()
    {
        _listener.Close();
        _directory.Dispose();
    }

    private void Install(string list)
    {
        Directory.CreateDirectory(Path.Join(Gems, "gems"));
        foreach (string name in File.Exists(list) ? File.ReadAllLines(list) : [])
        {
            string theme = Path.Join(RecordedSite.ProjectDirectory, "Themes", name);
            string version = VersionPattern().Match(File.ReadAllText(Path.Join(theme, name + ".gemspec"))).Groups[1].Value;
            RecordedSite.CopyTree(theme, Path.Join(Gems, "gems", $"{name}-{version}"));
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                byte[]? archive = Archive(context.Request.Url!.AbsolutePath);
                context.Response.StatusCode = archive is null ? 404 : 200;
                context.Response.Close(archive ?? [], willBlock: false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private byte[]? Archive(string address)
    {
        string[] parts = address.Split('/', 5);
        string folder = parts.Length < 5 ? "" : Path.Join(_repositories, parts[1], $"{parts[2]}@{parts[4]}");
        if (!Directory.Exists(folder))
        {
            return null;
        }

        using var stream = new MemoryStream();
        ZipFile.CreateFromDirectory(folder, stream, CompressionLevel.Fastest, includeBaseDirectory: true);
        return stream.ToArray();
    }

    [GeneratedRegex(@"\.version\s*=\s*""([^""]+)")]
    private static partial Regex VersionPattern();
}
