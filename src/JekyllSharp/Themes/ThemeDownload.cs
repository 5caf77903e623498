using System.Net;
using System.Text.Json;

namespace JekyllSharp.Themes;

/// <summary>Gets themes from where they are published.</summary>
internal sealed class ThemeDownload(ThemeStoreOptions options) : IDisposable
{
    private readonly HttpClient _client = options.Handler is { } handler
        ? new HttpClient(handler, disposeHandler: false) { Timeout = options.Timeout }
        : new HttpClient { Timeout = options.Timeout };

    /// <summary>The files of a theme, and its version.</summary>
    /// <exception cref="ThemeException">It cannot be had.</exception>
    public (ThemeTree Tree, string Version) Get(ThemeReference theme)
    {
        if (theme.IsGem)
        {
            string version = theme.Version ?? NewestVersion(theme.Name);
            byte[] gem = Bytes(new Uri(options.GemServer, $"gems/{theme.Name}-{Uri.EscapeDataString(version)}.gem"));
            return (ThemeArchive.FromGem(gem, options.MaximumBytes * 10), version);
        }

        string reference = theme.Version ?? "HEAD";
        Uri server = options.ArchiveServer ?? Codeload(new Uri(theme.Host!));
        byte[] zip = Bytes(new Uri(server, $"{theme.Owner}/{theme.Name}/zip/{reference}"));
        return (ThemeArchive.FromZip(zip, options.MaximumBytes * 10), reference);
    }

    public void Dispose() => _client.Dispose();

    private static Uri Codeload(Uri host) => new UriBuilder(host.Scheme, "codeload." + host.Host, host.Port).Uri;

    private string NewestVersion(string gem)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(Bytes(new Uri(options.GemServer, $"api/v1/versions/{gem}/latest.json")));
            return json.RootElement.GetProperty("version").GetString() is { Length: > 0 } version and not "unknown"
                ? version
                : throw new ThemeException($"There is no gem '{gem}'.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ThemeException($"{options.GemServer} did not say which version of '{gem}' is the newest.");
        }
    }

    private byte[] Bytes(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw new ThemeException($"Themes are downloaded by https alone, not from {address}.");
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.ParseAdd("JekyllSharp");
            using HttpResponseMessage response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new ThemeException($"{address} answered {(int)response.StatusCode}.");
            }

            using Stream stream = response.Content.ReadAsStream();
            return ReadBounded(stream, address);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or FormatException or InvalidOperationException or NotSupportedException)
        {
            throw new ThemeException($"{address} cannot be reached: {e.Message}");
        }
    }

    private byte[] ReadBounded(Stream stream, Uri address)
    {
        using var result = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            result.Write(buffer, 0, count);
            if (result.Length > options.MaximumBytes)
            {
                throw new ThemeException($"{address} is larger than {options.MaximumBytes >> 20} MiB.");
            }
        }

        return result.ToArray();
    }
}
