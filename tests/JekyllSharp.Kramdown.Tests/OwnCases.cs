using System.Text;
using System.Text.Json;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>Our own inputs, one construct each, with what kramdown printed for them; see tools/record.rb.</summary>
public sealed class OwnCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "own");

    public static TheoryData<string> Names()
    {
        TheoryData<string> names = [];
        foreach (string path in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(path));
        }

        return names;
    }

    [Fact]
    public void There_are_at_least_150() => Assert.True(Names().Count >= 150);

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_is_byte_for_byte_what_was_recorded(string name)
    {
        string text = Read(name + ".md");
        string optionsPath = Path.Combine(Folder, name + ".options.json");
        Dictionary<string, object?> config = File.Exists(optionsPath)
            ? TestJson.ToMap(JsonDocument.Parse(File.ReadAllBytes(optionsPath)).RootElement)
            : [];
        config["syntax_highlighter"] = null;
        Assert.Equal(Read(name + ".html"), KramdownDocument.ToHtml(text, KramdownOptions.FromConfig(config)).Html);
    }

    private static string Read(string file) => new UTF8Encoding(false).GetString(File.ReadAllBytes(Path.Combine(Folder, file)));
}
