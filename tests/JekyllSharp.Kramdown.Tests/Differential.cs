using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>
/// Compares fresh documents with the kramdown that is installed; says so and passes where there is none. More
/// documents and another seed: set KRAMDOWN_FUZZ_COUNT and KRAMDOWN_FUZZ_SEED; an option that all documents shall have:
/// KRAMDOWN_FUZZ_WITH, its name (it is set to true).
/// </summary>
public sealed class Differential(ITestOutputHelper output)
{
    [Fact]
    public async Task Generated_documents_are_printed_as_kramdown_prints_them()
    {
        int seed = Setting("KRAMDOWN_FUZZ_SEED", 20_240_601);
        int count = Setting("KRAMDOWN_FUZZ_COUNT", 500);
        string[] pieces = [.. SharedCases.Texts().Where(text => text.Length < 3000)];
        GeneratedDocuments generator = new(seed, pieces, Environment.GetEnvironmentVariable("KRAMDOWN_FUZZ_WITH"));
        (string Text, Dictionary<string, object?> Options)[] texts =
            [.. Enumerable.Range(0, count).Select(_ => (Text: generator.Next(), Options: generator.NextOptions())).Where(t => !t.Text.Contains('\0'))];
        string?[]? expected = await RunReference([.. texts.Select(t => new object[] { t.Text, t.Options })]);
        if (expected is null)
        {
            output.WriteLine("Not compared: Ruby with kramdown 2.4.0 and kramdown-parser-gfm is not installed.");
            return;
        }

        StringBuilder differences = new();
        for (int i = 0; i < texts.Length; i++)
        {
            // The reference raises on some texts; then there is nothing to compare, but ours must not raise.
            string own = Convert(texts[i].Text, texts[i].Options);
            if (expected[i] is { } html && own != html)
            {
                differences.Append(JsonSerializer.Serialize(new { texts[i].Text, texts[i].Options, html, own })).Append('\n');
            }
        }

        Assert.True(differences.Length == 0, "seed " + seed + ":\n" + differences);
    }

    private static string Convert(string text, Dictionary<string, object?> options)
    {
        KramdownOptions all = KramdownOptions.FromConfig(options, KramdownOptions.Jekyll);
        return KramdownDocument.ToHtml(text, all with { SyntaxHighlighter = null }).Html;
    }

    private static int Setting(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : fallback;

    private static async Task<string?[]?> RunReference(object[][] texts)
    {
        ProcessStartInfo start = new("ruby", [Path.Combine(AppContext.BaseDirectory, "tools", "convert.rb")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> answer = process.StandardOutput.ReadToEndAsync();
            await process.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
            process.StandardInput.Close();
            string json = await answer;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? JsonSerializer.Deserialize<string?[]>(json) : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }
}
