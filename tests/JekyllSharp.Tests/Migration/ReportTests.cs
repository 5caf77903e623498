using System.Text.Json;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Reporting;

namespace JekyllSharp.Tests.Migration;

/// <summary>The reports of a comparison.</summary>
public sealed class ReportTests
{
    private const string First = "2024/05/01/first/index.html";

    [Fact]
    public async Task Text_says_what_was_lost_and_what_differs()
    {
        using var text = new StringWriter { NewLine = "\n" };
        ComparisonText.Write(await ReportAsync(), text);
        Assert.Contains("     differs      2\n     missing      1\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("lost (2):\n  URL lost: /<team>/\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains($"  {First}", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("from _posts/2024-05-01-first.md(5)", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_counts_losses_and_files()
    {
        using var stream = new MemoryStream();
        ComparisonJson.Write(await ReportAsync(), stream);
        JsonElement json = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal((2, 1), (json.GetProperty("counts").GetProperty("differs").GetInt32(), json.GetProperty("counts").GetProperty("missing").GetInt32()));
        Assert.Equal(["url", "anchor"], json.GetProperty("losses").EnumerateArray().Select(l => l.GetProperty("kind").GetString()));
        JsonElement first = json.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("path").GetString() == First);
        Assert.Equal(5, first.GetProperty("difference").GetProperty("sourceLine").GetInt32());
    }

    [ChromiumFact]
    public async Task The_html_report_shows_what_it_says()
    {
        ComparisonReport report = await ReportAsync();
        string folder = Directory.CreateTempSubdirectory("report-").FullName;
        string file = Path.Join(folder, "report.html");
        using (var writer = new StreamWriter(file))
        {
            ComparisonHtml.Write(report, writer, "Before & after", new ComparisonBudget().Exceeded(report));
        }

        await using (ChromiumPage page = await ChromiumPage.OpenAsync(file))
        {
            const string visible = "[...document.querySelectorAll('[data-verdict]')].filter(e => e.offsetParent !== null)";
            Assert.Equal("Before & after", await page.EvaluateAsync("document.querySelector('h1').textContent"));
            Assert.Contains("2 differ, 0 allowed", await page.EvaluateAsync("document.querySelector('#verdict').textContent"), StringComparison.Ordinal);
            Assert.Equal("2", await page.EvaluateAsync("document.querySelectorAll('#losses .loss').length"));
            Assert.Equal("URL lost: /<team>/", await page.EvaluateAsync("document.querySelector('#losses .loss').textContent"));

            string all = report.Files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string changed = report.Files.Count(f => f.Verdict != FileVerdict.Same).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.NotEqual(all, changed);
            Assert.Equal(changed, await page.EvaluateAsync(visible + ".length"));
            Assert.Equal(changed, await page.EvaluateAsync("document.querySelector('#shown').textContent"));
            Assert.Equal("failed", await page.EvaluateAsync("document.querySelector('#verdict').className"));
            Assert.Contains($"of {all} files shown", await page.EvaluateAsync("document.body.textContent"), StringComparison.Ordinal);

            // What is the same is shown to who asks for it.
            await page.EvaluateAsync("document.querySelector('button[value=same]').click()");
            Assert.Equal($"{report.Count(FileVerdict.Same)}", await page.EvaluateAsync(visible + ".length"));

            // The button filters, and shows that it does; a second click takes it back.
            await page.EvaluateAsync("document.querySelector('button[value=differs]').click()");
            Assert.Equal("true", await page.EvaluateAsync("document.querySelector('button[value=differs]').getAttribute('aria-pressed')"));
            Assert.Equal("2", await page.EvaluateAsync(visible + ".length"));
            Assert.Equal("2", await page.EvaluateAsync("document.querySelector('#shown').textContent"));
            await page.EvaluateAsync("(() => { const s = document.querySelector('input'); s.value = 'FIRST'; s.dispatchEvent(new Event('input')); })()");
            Assert.Equal(First, await page.EvaluateAsync(visible + ".map(e => e.dataset.path).join()"));
            await page.EvaluateAsync("document.querySelector('button[value=differs]').click()");
            Assert.Equal("false", await page.EvaluateAsync("document.querySelector('button[value=differs]').getAttribute('aria-pressed')"));

            // A click on the page's row opens the changed lines.
            const string row = "document.querySelector('details[data-path=\"" + First + "\"]')";
            Assert.Equal("false", await page.EvaluateAsync(row + ".open"));
            await page.EvaluateAsync(row + ".querySelector('summary').click()");
            Assert.Equal("true", await page.EvaluateAsync(row + ".open"));
            Assert.Equal("- jumps over the idle dog.</p>", await page.EvaluateAsync(row + ".querySelector('pre .old').textContent.trim()"));
            Assert.Equal("+ jumps over the lazy dog.</p>", await page.EvaluateAsync(row + ".querySelector('pre .new').textContent.trim()"));
            Assert.Equal("_posts/2024-05-01-first.md(5)", await page.EvaluateAsync(row + ".querySelectorAll('p code')[1].textContent"));
        }

        Directory.Delete(folder, true);
    }

    private static Task<ComparisonReport> ReportAsync() => VerificationTests.VerifyAsync(static files => files
        .Add("<team>/index.html", "gone")
        .Replace("about/index.html", "id=\"where-we-are\"", "id=\"where-we-were\"")
        .Replace(First, "lazy dog.</p>", "idle dog.</p>"));
}
