using System.Net;
using System.Net.Sockets;

namespace JekyllSharp.Cli.Tests;

/// <summary>The server for authors.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task A_site_is_served_and_built_again_when_it_changes()
    {
        using var shell = new Shell(
            ("_config.yml", "baseurl: /base\n"),
            ("index.md", "---\n---\n[a]({{ '/docs/' | absolute_url }})\n"),
            ("docs/index.html", "docs"),
            ("page.html", "page"),
            ("404.html", "lost"),
            ("style.css", "a{}"));
        int port = FreePort();
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        string address = $"http://localhost:{port}";
        Task<int> serving = CommandLine.RunAsync(["serve", "-s", shell.Folder, "--port", $"{port}"], TextWriter.Synchronized(output), TextWriter.Synchronized(output), stop.Token);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(20) };

        Assert.Contains($"href=\"{address}/base/docs/\"", await EventuallyAsync(http, address + "/base/", "docs"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, "/base/"), await RedirectAsync(http, address + "/"));
        Assert.Equal((HttpStatusCode.Found, "/base/docs/"), await RedirectAsync(http, address + "/base/docs"));
        Assert.Equal("page", await http.GetStringAsync(new Uri(address + "/base/page")));
        using HttpResponseMessage sheet = await http.GetAsync(new Uri(address + "/base/style.css?x=1"));
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        using HttpResponseMessage lost = await http.GetAsync(new Uri(address + "/base/none"));
        Assert.Equal((HttpStatusCode.NotFound, "lost"), (lost.StatusCode, await lost.Content.ReadAsStringAsync()));
        using HttpResponseMessage outside = await http.GetAsync(new Uri(address + "/base/..%2f..%2f_config.yml"));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);

        shell.Write("index.md", "---\n---\nchanged\n");
        await EventuallyAsync(http, address + "/base/", "changed");
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task Open_pages_are_told_to_load_again()
    {
        using var shell = new Shell(("_config.yml", ""), ("index.html", "---\n---\n<body>first</body>"), ("a.txt", "</body>"));
        int port = FreePort();
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        string address = $"http://localhost:{port}";
        Task<int> serving = CommandLine.RunAsync(["serve", "-s", shell.Folder, "--port", $"{port}", "--livereload", "--watch"], TextWriter.Synchronized(output), TextWriter.Synchronized(output), stop.Token);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

        Assert.Contains("first<script>", await EventuallyAsync(http, address + "/", "first"), StringComparison.Ordinal);
        Assert.Equal("</body>", await http.GetStringAsync(new Uri(address + "/a.txt")));
        using var events = new StreamReader(await http.GetStreamAsync(new Uri(address + "/__jekyllsharp/reload")));
        Assert.Equal(": listening", await events.ReadLineAsync());
        shell.Write("index.html", "---\n---\n<body>second</body>");
        string? told;
        do
        {
            told = await events.ReadLineAsync();
        }
        while (told is "" or ": here");
        Assert.Equal("data: built", told);
        Assert.Contains("second<script>", await http.GetStringAsync(new Uri(address + "/")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", File.ReadAllText(shell.Path("_site/index.html")), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var shell = new Shell(("index.html", "x"));
        Assert.Equal(1, await shell.RunAsync("serve", "-s", shell.Folder, "--host", "127.0.0.1", "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}"));
        Assert.Contains("Choose another port", shell.Error, StringComparison.Ordinal);
    }

    private static async Task<string> EventuallyAsync(HttpClient http, string url, string expected)
    {
        for (int i = 0; i < 100; i++)
        {
            try
            {
                string text = await http.GetStringAsync(new Uri(url));
                if (text.Contains(expected, StringComparison.Ordinal))
                {
                    return text;
                }
            }
            catch (HttpRequestException)
            {
                // The server is not there yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{url} never showed '{expected}'.");
    }

    private static async Task<(HttpStatusCode Status, string? To)> RedirectAsync(HttpClient http, string url)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri(url));
        return (response.StatusCode, response.Headers.Location?.ToString());
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
