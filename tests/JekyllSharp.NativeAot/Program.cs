using System.Text;
using System.Text.Json;
using JekyllSharp.Kramdown;
using JekyllSharp.Kramdown.Tests;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Tests;

namespace JekyllSharp.NativeAot;

/// <summary>
/// Runs the recorded cases of Liquid (in both dialects) and of kramdown in a program that is published as native code.
/// Prints what differs, and "N passed, N failed"; ends with 1 where something differs.
/// </summary>
internal static class Program
{
    private static readonly string Cases = Path.Join(AppContext.BaseDirectory, "Cases");
    private static int _passed;
    private static int _failed;

    private static int Main()
    {
        RunLiquid();
        RunKramdown();
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }

    private static void RunLiquid()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Join(Cases, "Liquid"), "*.json").Order(StringComparer.Ordinal))
        {
            List<LiquidCase> cases = Read(file);
            List<LiquidCase> cases4 = Read(Path.Join(Cases, "Liquid", "Liquid4", Path.GetFileName(file)));
            for (int i = 0; i < cases.Count; i++)
            {
                LiquidCase given = cases[i];
                Check(given, given, LiquidDialect.Liquid5);
                Check(given, cases4.Find(c => c.Index == i) ?? given, LiquidDialect.Liquid4);
            }
        }
    }

    private static void Check(LiquidCase given, LiquidCase expected, LiquidDialect dialect)
    {
        CaseResult actual = CaseRunner.Run(given, dialect: dialect);
        bool same = (expected.Output, expected.Error, expected.ErrorKind) == (actual.Output, actual.Error, actual.ErrorKind)
            && (expected.Warnings ?? []).SequenceEqual(actual.Warnings);
        Count(same, $"{dialect}: {given.Template}");
    }

    private static void RunKramdown()
    {
        string own = Path.Join(Cases, "Kramdown", "own");
        foreach (string file in Directory.EnumerateFiles(own, "*.md").Order(StringComparer.Ordinal))
        {
            string options = Path.ChangeExtension(file, ".options.json");
            Dictionary<string, object?> config = File.Exists(options)
                ? TestJson.ToMap(JsonDocument.Parse(File.ReadAllBytes(options)).RootElement)
                : [];
            config["syntax_highlighter"] = null;
            string html = KramdownDocument.ToHtml(Text(file), KramdownOptions.FromConfig(config)).Html;
            Count(html == Text(Path.ChangeExtension(file, ".html")), Path.GetFileName(file));
        }
    }

    private static string Text(string file) => new UTF8Encoding(false).GetString(File.ReadAllBytes(file));

    private static void Count(bool same, string name)
    {
        if (same)
        {
            _passed++;
        }
        else
        {
            _failed++;
            Console.WriteLine("differs: " + name);
        }
    }

    /// <summary>Reads cases without reflection.</summary>
    private static List<LiquidCase> Read(string file) => [.. JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray().Select(c => new LiquidCase
    {
        Index = c.TryGetProperty("index", out JsonElement index) ? index.GetInt32() : 0,
        Template = c.GetProperty("t").GetString()!,
        Data = c.TryGetProperty("d", out JsonElement data) ? data : default,
        Zone = TextOf(c, "tz") ?? "UTC",
        Mode = TextOf(c, "mode") ?? "warn",
        StrictVariables = c.TryGetProperty("sv", out JsonElement sv) && sv.GetBoolean(),
        StrictFilters = c.TryGetProperty("sf", out JsonElement sf) && sf.GetBoolean(),
        Files = c.TryGetProperty("files", out JsonElement files) && files.ValueKind == JsonValueKind.Object
            ? files.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!)
            : null,
        Output = TextOf(c, "out"),
        Error = TextOf(c, "error"),
        ErrorKind = TextOf(c, "kind"),
        Warnings = c.TryGetProperty("warnings", out JsonElement warnings) && warnings.ValueKind == JsonValueKind.Array
            ? [.. warnings.EnumerateArray().Select(w => w.GetString()!)]
            : null,
    })];

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
