using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace JekyllSharp.Tests.Migration;

/// <summary>A page in a headless Chromium, spoken to in its debugging protocol.</summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private readonly Process _browser;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private int _lastId;

    private ChromiumPage(Process browser, string profile)
    {
        _browser = browser;
        _profile = profile;
    }

    /// <summary>Opens a file and waits until it is loaded.</summary>
    public static async Task<ChromiumPage> OpenAsync(string file)
    {
        string profile = Directory.CreateTempSubdirectory("chromium-").FullName;
        var start = new ProcessStartInfo(ChromiumFactAttribute.Program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in new[]
        {
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0",
            "--user-data-dir=" + profile, new Uri(file).AbsoluteUri,
        })
        {
            start.ArgumentList.Add(argument);
        }

        var page = new ChromiumPage(Process.Start(start)!, profile);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string? line;
        do
        {
            line = await page._browser.StandardError.ReadLineAsync(patience.Token);
        }
        while (line is not null && !line.Contains("DevTools listening on ", StringComparison.Ordinal));

        _ = page._browser.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = page._browser.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var browser = new Uri(line!.Split(' ')[^1]);
        await page._socket.ConnectAsync(await PageAddressAsync(browser, patience.Token), patience.Token);

        // The empty page that stands there at first is complete, too.
        while (await page.EvaluateAsync("location.protocol + document.readyState") != "file:complete")
        {
            await Task.Delay(50, patience.Token);
        }

        return page;
    }

    /// <summary>The value of an expression, as text.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        int id = ++_lastId;
        string call = JsonSerializer.Serialize(new { id, method = "Runtime.evaluate", @params = new { expression = $"String({expression})", returnByValue = true } });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _socket.SendAsync(Encoding.UTF8.GetBytes(call), WebSocketMessageType.Text, true, patience.Token);
        while (true)
        {
            using JsonDocument answer = JsonDocument.Parse(await ReceiveAsync(patience.Token));
            if (answer.RootElement.TryGetProperty("id", out JsonElement answered) && answered.GetInt32() == id)
            {
                // A page that is just being left answers with an error instead.
                return !answer.RootElement.TryGetProperty("result", out JsonElement result) ? ""
                    : result.TryGetProperty("exceptionDetails", out JsonElement failure)
                    ? throw new InvalidOperationException(failure.ToString())
                    : result.GetProperty("result").GetProperty("value").GetString()!;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _browser.Kill(true);
        await _browser.WaitForExitAsync();
        _browser.Dispose();
        try
        {
            Directory.Delete(_profile, true);
        }
        catch (IOException)
        {
            // A process of the browser may still hold a file for a moment; the system cleans its folder.
        }
    }

    private static async Task<Uri> PageAddressAsync(Uri browser, CancellationToken cancel)
    {
        using var http = new HttpClient();
        while (true)
        {
            using JsonDocument list = JsonDocument.Parse(await http.GetStringAsync(new Uri($"http://{browser.Authority}/json/list"), cancel));
            foreach (JsonElement target in list.RootElement.EnumerateArray())
            {
                if (target.GetProperty("type").GetString() == "page")
                {
                    return new Uri(target.GetProperty("webSocketDebuggerUrl").GetString()!);
                }
            }

            await Task.Delay(50, cancel);
        }
    }

    private async Task<byte[]> ReceiveAsync(CancellationToken cancel)
    {
        using var message = new MemoryStream();
        byte[] buffer = new byte[16384];
        while (true)
        {
            WebSocketReceiveResult part = await _socket.ReceiveAsync(buffer, cancel);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }
}
