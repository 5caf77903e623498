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
        string expected = Cases.Single(c => NameOf(c) == name).GetProperty("html_without_highlighter").GetString()!;
        Assert.Equal(expected, html);
    }

    internal static IEnumerable<string> Texts() => Cases.Select(item => item.GetProperty("text").GetString()!);

    /// <summary>The text of a case and its options, without a highlighter.</summary>
    internal static (string Text, KramdownOptions Options) Get(string name)
    {
        JsonElement item = Cases.Single(c => NameOf(c) == name);
        Dictionary<string, object?> config = TestJson.ToMap(item.GetProperty("options"));
        config["syntax_highlighter"] = null;
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
