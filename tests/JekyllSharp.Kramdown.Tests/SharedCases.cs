using System.Text.Json;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>kramdown's own test cases with what kramdown 2.4.0 printed for them; see COPYING beside the file.</summary>
public sealed class SharedCases
{
    private static readonly JsonElement[] Cases = Load();

    public static TheoryData<string> Names()
    {
        TheoryData<string> names = [];
        foreach (JsonElement item in Cases)
        {
            names.Add(NameOf(item));
        }

        return names;
    }

    [Fact]
    public void All_207_are_there() => Assert.Equal(207, Cases.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_is_byte_for_byte_that_of_kramdown(string name)
    {
        (string text, KramdownOptions options) = Get(name);
        string html = KramdownDocument.ToHtml(text, options).Html;
        Assert.Equal(Expected(name, "html_without_highlighter"), html);
    }

    internal static IEnumerable<string> Texts() => Cases.Select(item => item.GetProperty("text").GetString()!);

    /// <summary>What the installed Rouge 3.30 prints where the column has line ends of an older one; see tools/record-highlighted.rb.</summary>
    internal static Dictionary<string, string> Highlighted() => JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "kramdown", "highlighted.json")))!;

    internal static string Expected(string name, string column) =>
        Cases.Single(c => NameOf(c) == name).GetProperty(column).GetString()!;

    /// <summary>The text of a case and its options, without a highlighter.</summary>
    internal static (string Text, KramdownOptions Options) Get(string name)
    {
        (string text, KramdownOptions options) = GetHighlighted(name);
        return (text, options with { SyntaxHighlighter = null });
    }

    /// <summary>The text of a case and its options as they are.</summary>
    internal static (string Text, KramdownOptions Options) GetHighlighted(string name)
    {
        JsonElement item = Cases.Single(c => NameOf(c) == name);
        Dictionary<string, object?> config = TestJson.ToMap(item.GetProperty("options"));
        return (item.GetProperty("text").GetString()!, KramdownOptions.FromConfig(config));
    }

    private static string NameOf(JsonElement item) =>
        item.GetProperty("suite").GetString() + ": " + item.GetProperty("name").GetString();

    private static JsonElement[] Load()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Cases", "kramdown", "cases.json");
        return [.. JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray()];
    }
}
