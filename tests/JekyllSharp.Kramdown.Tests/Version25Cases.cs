using System.Text.Json;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>Texts that kramdown 2.5.1 converts otherwise than 2.4.0, or that are near to such texts, with what 2.5.1 printed.</summary>
public sealed class Version25Cases
{
    private static readonly JsonElement[] All = [.. JsonDocument.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "kramdown-2.5", "cases.json"))).RootElement.EnumerateArray()];

    public static TheoryData<int> Indexes() => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Html_is_byte_for_byte_what_was_recorded(int index)
    {
        JsonElement given = All[index];
        Dictionary<string, object?> config = TestJson.ToMap(given.GetProperty("options"));
        config["syntax_highlighter"] = null;
        KramdownOptions options = KramdownOptions.FromConfig(config) with { Version = KramdownVersion.V2_5 };
        Assert.Equal(given.GetProperty("html").GetString(), KramdownDocument.ToHtml(given.GetProperty("text").GetString()!, options).Html);
    }
}
