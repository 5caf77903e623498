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
    public async Task A_theme_beside_the_site_is_watched_with_it()
    {
        using var shell = new Shell(
            ("site/index.md", "---\nlayout: own\n---\nx\n"),
            ("theme/_layouts/own.html", "first {{ content }}"));
        int port = FreePort();
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        Task<int> serving = CommandLine.RunAsync(
            ["serve", "-s", shell.Path("site"), "--theme-dir", shell.Path("theme"), "--port", $"{port}"], TextWriter.Synchronized(output), TextWriter.Synchronized(output), stop.Token);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        await EventuallyAsync(http, $"http://localhost:{port}/", "first");
        shell.Write("theme/_layouts/own.html", "second {{ content }}");
        await EventuallyAsync(http, $"http://localhost:{port}/", "second");
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

    [Fact]
    public async Task An_address_of_another_machine_is_no_reason_for_another_port()
    {
        using var shell = new Shell(("index.html", "x"));
        Assert.Equal(1, await shell.RunAsync("serve", "-s", shell.Folder, "--host", "nowhere.invalid"));
        Assert.Contains("Name this machine with --host", shell.Error, StringComparison.Ordinal);
    }

    /// <summary>As jekyll serve: what no flag says, the configuration says, and templates see it.</summary>
    [Fact]
    public async Task The_configuration_says_what_no_flag_says()
    {
        int port = FreePort();
        using var shell = new Shell(
            ("_config.yml", $"host: localhost\nport: {port}\nbaseurl: /base\nlivereload: true\nshow_dir_listing: true\ndetach: true\nurl: https://x.example\n"),
            ("index.html", "---\n---\n<body>{{ site.url }} {{ site.host }} {{ site.port }} {{ site.serving }}</body>"),
            ("sub/a b.txt", "text"));
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        string address = $"http://localhost:{port}/base/";
        Task<int> serving = CommandLine.RunAsync(["serve", "-s", shell.Folder, "--no-watch"], TextWriter.Synchronized(output), TextWriter.Synchronized(error), stop.Token);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(20) };

        string root = await EventuallyAsync(http, address, "Index of /base/");
        Assert.Contains("<a href=\"sub/\">sub/</a>", root, StringComparison.Ordinal);
        Assert.Contains("<a href=\"a%20b.txt\">a b.txt</a>", await http.GetStringAsync(new Uri(address + "sub/")), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, "/base/sub/"), await RedirectAsync(http, address + "sub"));
        Assert.Equal("text", await http.GetStringAsync(new Uri(address + "sub/a%20b.txt")));
        using HttpResponseMessage outside = await http.GetAsync(new Uri(address + "..%2f/"));
        Assert.DoesNotContain("_config.yml", await outside.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string page = await http.GetStringAsync(new Uri(address + "index.html"));
        Assert.StartsWith($"<body>http://localhost:{port} localhost {port} true<script>", page, StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
        Assert.Contains($"Server address: http://localhost:{port}/base/\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("does not detach itself", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_outranks_the_configuration_and_the_machine_answers_by_name_and_number()
    {
        int port = FreePort();
        using var shell = new Shell(("_config.yml", "port: 1\n"), ("index.html", "---\n---\n{{ site.url }} {{ site.port }}"));
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        Task<int> serving = CommandLine.RunAsync(["serve", "-s", shell.Folder, "--port", $"{port}"], TextWriter.Synchronized(output), TextWriter.Synchronized(output), stop.Token);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        Assert.Equal($"http://localhost:{port} {port}", await EventuallyAsync(http, $"http://127.0.0.1:{port}/", "localhost"));
        Assert.Equal($"http://localhost:{port} {port}", await http.GetStringAsync(new Uri($"http://localhost:{port}/")));
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
        Assert.Contains($"Server address: http://127.0.0.1:{port}\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_built_before_is_served_until_a_file_changes()
    {
        int port = FreePort();
        using var shell = new Shell(("_config.yml", "skip_initial_build: true\nlivereload_ignore: [notes/*]\nlivereload: true"), ("index.html", "---\n---\nnew"), ("_site/index.html", "old"));
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        string address = $"http://localhost:{port}/";
        Task<int> serving = CommandLine.RunAsync(["serve", "-s", shell.Folder, "--port", $"{port}"], TextWriter.Synchronized(output), TextWriter.Synchronized(output), stop.Token);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        Assert.StartsWith("old", await EventuallyAsync(http, address, "old"), StringComparison.Ordinal);
        using var events = new StreamReader(await http.GetStreamAsync(new Uri(address + "__jekyllsharp/reload")));
        Assert.Equal(": listening", await events.ReadLineAsync());
        shell.Write("notes/a.txt", "ignored");
        await EventuallyAsync(http, address, "new");
        shell.Write("index.html", "---\n---\nnewer");
        await EventuallyAsync(http, address, "newer");
        var told = new List<string?>();
        do
        {
            told.Add(await events.ReadLineAsync());
        }
        while (told[^1] is "" or ": here");
        Assert.Equal("data: built", told[^1]);
        Assert.Contains("may be out of date", output.ToString(), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
    }

    [Theory]
    [InlineData("--detach", "does not detach itself", 2)]
    [InlineData("--ssl-cert=a.pem", "speaks no HTTPS", 2)]
    [InlineData("--ssl-key=a.pem", "speaks no HTTPS", 2)]
    [InlineData("--port=70000", "The port '70000' is not a number between 1 and 65535.", 1)]
    public async Task What_is_not_offered_is_said(string flag, string said, int code)
    {
        using var shell = new Shell(("index.html", "x"));
        Assert.Equal(code, await shell.RunAsync("serve", "-s", shell.Folder, flag));
        Assert.Contains(said, shell.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Path("_site")));
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
