using System.Net;
using JekyllSharp.IO;

namespace JekyllSharp.Cli.Serving;

/// <summary>Serves a built site to its author: as GitHub Pages finds files, with its 404 page, below its baseurl.</summary>
internal sealed class SiteServer : IDisposable
{
    /// <summary>Windows lets a user listen at this name, and not at the address that it stands for.</summary>
    private const int AccessDenied = 5;

    private readonly HttpListener _listener;
    private readonly string _root;
    private readonly string _baseUrl;
    private readonly bool _listsDirectories;
    private readonly ReloadSignal? _reload;

    /// <summary>Starts to listen.</summary>
    /// <param name="root">The directory of the built site.</param>
    /// <param name="settings">Where, and how.</param>
    /// <param name="reload">Tells pages when to load again; null where they do not.</param>
    /// <exception cref="HttpListenerException">The port is taken, or may not be used.</exception>
    public SiteServer(string root, ServeSettings settings, ReloadSignal? reload = null)
    {
        _root = SitePath.Normalize(root);
        _reload = reload;
        _baseUrl = settings.BaseUrl;
        _listsDirectories = settings.ListsDirectories;
        _listener = Listen(settings);
    }

    private static HttpListener Listen(ServeSettings settings)
    {
        // A browser may ask for this machine by its name or by its number.
        string[] hosts = settings.Host switch
        {
            "0.0.0.0" or "::" or "*" => ["+"],
            "localhost" or "127.0.0.1" => ["localhost", "127.0.0.1"],
            var other => [other],
        };
        try
        {
            return Started(hosts, settings.Port);
        }
        catch (HttpListenerException e) when (e.ErrorCode == AccessDenied && hosts.Length > 1)
        {
            return Started(hosts[..1], settings.Port);
        }
    }

    private static HttpListener Started(string[] hosts, int port)
    {
        var listener = new HttpListener();
        foreach (string host in hosts)
        {
            listener.Prefixes.Add($"http://{host}:{port}/");
        }

        listener.Start();
        return listener;
    }

    /// <summary>Answers until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        using CancellationTokenRegistration stop = cancel.Register(_listener.Stop);
        while (!cancel.IsCancellationRequested)
        {
            HttpListenerContext request;
            try
            {
                request = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(request, cancel), CancellationToken.None);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancel)
    {
        using HttpListenerResponse response = context.Response;
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
                return;
            }

            string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            if (_reload is not null && path == ReloadSignal.Path)
            {
                await TellReloadsAsync(response, _reload, cancel).ConfigureAwait(false);
                return;
            }

            if (Redirect(path) is { } target)
            {
                response.StatusCode = (int)HttpStatusCode.Found;
                response.RedirectLocation = target;
                return;
            }

            if (_listsDirectories && Directory(path) is { } directory)
            {
                byte[] list = DirectoryListing.Of(directory, path);
                response.ContentType = "text/html; charset=utf-8";
                response.ContentLength64 = list.Length;
                if (context.Request.HttpMethod == "GET")
                {
                    await response.OutputStream.WriteAsync(list).ConfigureAwait(false);
                }

                return;
            }

            (int status, string? file) = Find(path);
            response.StatusCode = status;
            if (file is not null)
            {
                byte[] content = await File.ReadAllBytesAsync(file).ConfigureAwait(false);
                response.ContentType = MediaTypes.Of(file);
                content = _reload is not null && response.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? Listening(content) : content;
                response.ContentLength64 = content.Length;
                if (context.Request.HttpMethod == "GET")
                {
                    await response.OutputStream.WriteAsync(content).ConfigureAwait(false);
                }
            }
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException or UnauthorizedAccessException or OperationCanceledException)
        {
            // The browser has gone, or a build replaces the file: the next request is answered.
        }
    }

    /// <summary>A page that loads again when it is told to: with a script before the end of its body.</summary>
    private static byte[] Listening(byte[] page)
    {
        int end = page.AsSpan().LastIndexOf("</body>"u8);
        end = end < 0 ? page.Length : end;
        return [.. page.AsSpan(0, end), .. System.Text.Encoding.UTF8.GetBytes(ReloadSignal.Script), .. page.AsSpan(end)];
    }

    /// <summary>A stream of events that lasts as long as the page is open.</summary>
    private static async Task TellReloadsAsync(HttpListenerResponse response, ReloadSignal reload, CancellationToken cancel)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        Task next = reload.Next;
        await SendAsync(": listening\n\n").ConfigureAwait(false);
        while (true)
        {
            // A comment now and then shows that the browser is still there.
            Task first = await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(20), cancel)).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            bool isBuilt = first == next;
            next = isBuilt ? reload.Next : next;
            await SendAsync(isBuilt ? "data: built\n\n" : ": here\n\n").ConfigureAwait(false);
        }

        async Task SendAsync(string text)
        {
            await response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancel).ConfigureAwait(false);
            await response.OutputStream.FlushAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>To the baseurl from the root, and to the slash behind a directory.</summary>
    private string? Redirect(string path)
    {
        if (_baseUrl.Length > 0 && path is "/" or "" || path == _baseUrl && _baseUrl.Length > 0)
        {
            return _baseUrl + "/";
        }

        string inSite = InSite(path);
        bool isDirectory = _listsDirectories ? !inSite.EndsWith('/') && System.IO.Directory.Exists(SitePath.Sanitize(_root, inSite)) : inSite.Length > 0 && !inSite.EndsWith('/') && File.Exists(SitePath.Sanitize(_root, inSite + "/index.html"))
            && !File.Exists(SitePath.Sanitize(_root, inSite)) && !File.Exists(SitePath.Sanitize(_root, inSite + ".html"));
        return isDirectory ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/" : null;
    }

    /// <summary>The directory that a path with a slash at its end names; null for none.</summary>
    private string? Directory(string path)
    {
        bool isInSite = path.EndsWith('/') && (_baseUrl.Length == 0 || path.StartsWith(_baseUrl + "/", StringComparison.Ordinal));
        string directory = SitePath.Sanitize(_root, InSite(path));
        return isInSite && System.IO.Directory.Exists(directory) ? directory : null;
    }

    private (int Status, string? File) Find(string path)
    {
        string inSite = InSite(path);
        if (_baseUrl.Length == 0 || path.StartsWith(_baseUrl + "/", StringComparison.Ordinal))
        {
            foreach (string candidate in (ReadOnlySpan<string>)[inSite.EndsWith('/') ? inSite + "index.html" : inSite, inSite + ".html"])
            {
                string file = SitePath.Sanitize(_root, candidate);
                if (File.Exists(file))
                {
                    return (200, file);
                }
            }
        }

        string missing = _root + "/404.html";
        return (404, File.Exists(missing) ? missing : null);
    }

    private string InSite(string path) =>
        _baseUrl.Length > 0 && path.StartsWith(_baseUrl + "/", StringComparison.Ordinal) ? path[_baseUrl.Length..] : path;
}
