using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using JekyllSharp.Themes;

namespace JekyllSharp.Tests.Themes;

/// <summary>An HTTP server on this machine that serves what it is given, for one test.</summary>
internal sealed class ArchiveServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public ArchiveServer()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    /// <summary>The paths that were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public byte[] this[string path]
    {
        set => _files[path] = value;
    }

    /// <summary>An archive beside the tests.</summary>
    public static byte[] Archive(string name) => File.ReadAllBytes(Path.Join(AppContext.BaseDirectory, "Themes", "Archives", name));

    /// <summary>A store that asks this server alone.</summary>
    public ThemeStoreOptions Store => new() { CacheDirectory = "/cache", GemServer = Address, ArchiveServer = Address };

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                string path = context.Request.Url!.AbsolutePath;
                Requests.Enqueue(path);
                context.Response.StatusCode = _files.ContainsKey(path) ? 200 : 404;
                context.Response.Close(_files.GetValueOrDefault(path) ?? [], willBlock: false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
