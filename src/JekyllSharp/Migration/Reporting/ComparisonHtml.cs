using System.Net;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Reporting;

/// <summary>A comparison as one HTML file that needs nothing else: counts that filter, a search, and the changed lines of each page.</summary>
public static class ComparisonHtml
{
    private const int MostDiffs = 500;
    private const int LongestText = 300_000;
    private const int MostLines = 120;

    private const string Style =
        """
        :root{color-scheme:light dark;--line:#8884;--old:#c0392b22;--new:#27ae6022}
        body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem}
        #verdict{font-weight:600;padding:.5rem .8rem;border-radius:.4rem;background:var(--new)}#verdict.failed{background:var(--old)}
        .meaning{opacity:.7;font-size:.9rem}summary small{opacity:.7}
        h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}
        .counts{display:flex;flex-wrap:wrap;gap:.5rem}
        .counts button{font:inherit;padding:.4rem .8rem;border:1px solid var(--line);border-radius:.4rem;background:none;color:inherit;cursor:pointer}
        .counts button[aria-pressed=true]{background:#3498db33;border-color:#3498db}
        .counts b{display:block;font-size:1.3rem}
        input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem;margin:.8rem 0}
        details,.row{border-bottom:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer;overflow-wrap:anywhere}
        .tag{display:inline-block;font-size:.8rem;padding:0 .4rem;border:1px solid var(--line);border-radius:.3rem;margin-right:.4rem}
        .differs .tag,.missing .tag,.loss{color:#c0392b}
        pre{font:13px/1.4 ui-monospace,monospace;overflow-x:auto;margin:.4rem 0;border:1px solid var(--line)}
        pre span{display:block;white-space:pre-wrap;overflow-wrap:anywhere;padding:0 .4rem}
        .old{background:var(--old)}.new{background:var(--new)}.gap{opacity:.5}
        [hidden]{display:none!important}
        """;

    private const string Script =
        """
        const pages=[...document.querySelectorAll('[data-verdict]')],buttons=[...document.querySelectorAll('.counts button')],search=document.querySelector('input'),shown=document.querySelector('#shown');
        const changed=pages.some(p=>p.dataset.verdict!=='same');
        let verdict='';
        function filter(){const text=search.value.toLowerCase();let n=0;for(const p of pages){const on=(verdict?p.dataset.verdict===verdict:text||!changed||p.dataset.verdict!=='same')&&p.dataset.path.toLowerCase().includes(text);p.hidden=!on;n+=on}shown.textContent=n}
        for(const b of buttons)b.addEventListener('click',()=>{verdict=verdict===b.value?'':b.value;for(const o of buttons)o.setAttribute('aria-pressed',String(verdict===o.value));filter()});
        search.addEventListener('input',filter);filter();
        """;

    /// <summary>Writes the report.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="title">The heading.</param>
    /// <param name="exceeded">What is over the budget; nothing where the site passes.</param>
    public static void Write(ComparisonReport report, TextWriter writer, string title, IReadOnlyList<string> exceeded)
    {
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        writer.Write($"<title>{Encode(title)}</title>\n<style>\n{Style}\n</style>\n<h1>{Encode(title)}</h1>\n");
        string verdict = exceeded.Count == 0 ? "Passed." : "Failed: " + string.Join("; ", exceeded) + ".";
        writer.Write($"<p id=\"verdict\" class=\"{(exceeded.Count == 0 ? "passed" : "failed")}\">{Encode(verdict)}</p>\n<dl>\n");
        Fact(writer, "before", $"{report.Expected.Name} ({report.ExpectedFacts})");
        Fact(writer, "now", $"{report.Actual.Name} ({report.ActualFacts})");
        foreach ((string name, int files) in report.EquivalencesUsed)
        {
            string meaning = Equivalences.All.FirstOrDefault(e => e.Name == name)?.Description ?? "The colours of highlighted code.";
            Fact(writer, name, $"forgiven in {files} file{(files == 1 ? "" : "s")}. {meaning}");
        }

        writer.Write("</dl>\n");
        if (report.Losses.Count > 0)
        {
            writer.Write($"<h2>Lost ({report.Losses.Count})</h2>\n<p class=\"meaning\">What others may link to, and what this build has no more.</p>\n<div id=\"losses\">\n");
            foreach (Loss loss in report.Losses)
            {
                writer.Write($"<div class=\"row loss\">{Encode(loss.ToString())}</div>\n");
            }

            writer.Write("</div>\n");
        }

        WritePages(report, writer);
        writer.Write($"<script>\n{Script}\n</script>\n</html>\n");
    }

    private static void WritePages(ComparisonReport report, TextWriter writer)
    {
        writer.Write("<h2>Files</h2>\n<div class=\"counts\">\n");
        foreach (FileVerdict verdict in Enum.GetValues<FileVerdict>())
        {
            string name = ComparisonText.Name(verdict);
            writer.Write($"<button type=\"button\" value=\"{name}\" title=\"{Meaning(verdict)}\" aria-pressed=\"false\"><b>{report.Count(verdict)}</b>{name}</button>\n");
        }

        writer.Write("</div>\n<input type=\"search\" placeholder=\"part of a path\" aria-label=\"part of a path\">\n");
        writer.Write($"<p><span id=\"shown\"></span> of {report.Files.Count} files shown. <span class=\"meaning\">In each, <b>-</b> is how it was before, <b>+</b> how it is now.</span></p>\n<p class=\"meaning\">");
        writer.Write(string.Join(" ", Enum.GetValues<FileVerdict>().Where(v => report.Count(v) > 0).Select(v => $"<b>{ComparisonText.Name(v)}</b>: {Meaning(v)}.")) + "</p>\n");
        int diffs = 0;
        foreach (FileComparison file in report.Files.OrderByDescending(f => Weight(f.Verdict)))
        {
            bool hasLines = file.Verdict is FileVerdict.Differs or FileVerdict.Layout or FileVerdict.Equivalent
                && diffs++ < MostDiffs && report.Expected.Contains(file.Path) && report.Actual.Contains(file.Path);
            WriteFile(report, file, hasLines, writer);
        }
    }

    private static void WriteFile(ComparisonReport report, FileComparison file, bool hasLines, TextWriter writer)
    {
        string name = ComparisonText.Name(file.Verdict);
        string names = file.Equivalences.Count == 0 ? "" : $" <i>{Encode(string.Join(", ", file.Equivalences))}</i>";
        string head = $"<span class=\"tag\">{name}</span>{Encode(file.Path)}{names}";
        string attributes = $"class=\"{name}\" data-verdict=\"{name}\" data-path=\"{Encode(file.Path)}\"";
        if (!hasLines)
        {
            writer.Write($"<div {attributes.Replace("class=\"", "class=\"row ", StringComparison.Ordinal)}>{head}</div>\n");
            return;
        }

        string from = file.Difference?.Source is { } at ? $" <small>from {Encode(at.ToString())}</small>" : "";
        writer.Write($"<details {attributes}><summary>{head}{from}</summary>\n");
        if (file.Difference is { ActualLine: > 0 } difference)
        {
            string source = difference.Source is { } location ? $" From <code>{Encode(location.ToString())}</code>." : "";
            writer.Write($"<p>First in <code>{Encode(difference.Where)}</code>, line {difference.ActualLine}.{source}</p>\n");
        }

        WriteLines(report, file.Path, writer);
        writer.Write("</details>\n");
    }

    private static void WriteLines(ComparisonReport report, string path, TextWriter writer)
    {
        byte[] old = report.Expected.Read(path);
        byte[] now = report.Actual.Read(path);
        if (old.Length > LongestText || now.Length > LongestText || old.Contains((byte)0) || now.Contains((byte)0))
        {
            writer.Write($"<p>{old.Length} bytes before, {now.Length} now.</p>\n");
            return;
        }

        DiffPaneModel model = InlineDiffBuilder.Diff(report.Expected.ReadText(path), report.Actual.ReadText(path), ignoreWhiteSpace: false);
        writer.Write("<pre>");
        int written = 0;
        bool gap = false;
        for (int i = 0; i < model.Lines.Count && written < MostLines; i++)
        {
            DiffPiece line = model.Lines[i];
            bool isNear = false;
            for (int near = Math.Max(0, i - 2); near <= Math.Min(model.Lines.Count - 1, i + 2); near++)
            {
                isNear |= model.Lines[near].Type != ChangeType.Unchanged;
            }

            if (!isNear)
            {
                gap = true;
                continue;
            }

            if (gap)
            {
                writer.Write("<span class=\"gap\">…</span>");
                gap = false;
            }

            (string style, char sign) = line.Type switch
            {
                ChangeType.Deleted => ("old", '-'),
                ChangeType.Inserted => ("new", '+'),
                _ => ("", ' '),
            };
            string text = line.Text.Length > 1000 ? line.Text[..1000] + "…" : line.Text;
            writer.Write($"<span class=\"{style}\">{sign} {Encode(text)}</span>");
            written++;
        }

        writer.Write("</pre>\n");
    }

    private static string Meaning(FileVerdict verdict) => verdict switch
    {
        FileVerdict.Same => "the same bytes",
        FileVerdict.Equivalent => "differs only in what is forgiven, as named behind the path",
        FileVerdict.Layout => "differs only in white space that no reader sees",
        FileVerdict.Differs => "has other content",
        FileVerdict.Missing => "was there before, and is not written now",
        _ => "was not there before",
    };

    private static int Weight(FileVerdict verdict) => verdict switch
    {
        FileVerdict.Missing => 5,
        FileVerdict.Extra => 4,
        FileVerdict.Differs => 3,
        FileVerdict.Layout => 2,
        FileVerdict.Equivalent => 1,
        _ => 0,
    };

    private static void Fact(TextWriter writer, string name, string value) => writer.Write($"<dt>{Encode(name)}<dd>{Encode(value)}\n");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
