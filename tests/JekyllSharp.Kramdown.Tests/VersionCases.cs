using System.Text.Json;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>Texts that another version of kramdown converts otherwise than 2.4.0, or that are near to such texts, with what 2.5.1 or 2.3.0 printed.</summary>
public sealed class VersionCases
{
    private static readonly Dictionary<KramdownVersion, JsonElement[]> All = new()
    {
        [KramdownVersion.V2_5] = Read("kramdown-2.5"),
        [KramdownVersion.V2_3] = Read("kramdown-2.3"),
    };

    public static TheoryData<KramdownVersion, int> Cases()
    {
        var cases = new TheoryData<KramdownVersion, int>();
        foreach ((KramdownVersion version, JsonElement[] texts) in All)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                cases.Add(version, i);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Html_is_byte_for_byte_what_was_recorded(KramdownVersion version, int index)
    {
        JsonElement given = All[version][index];
        Dictionary<string, object?> config = TestJson.ToMap(given.GetProperty("options"));
        config["syntax_highlighter"] = null;
        KramdownOptions options = KramdownOptions.FromConfig(config) with { Version = version };
        Assert.Equal(given.GetProperty("html").GetString(), KramdownDocument.ToHtml(given.GetProperty("text").GetString()!, options).Html);
    }

    private static JsonElement[] Read(string folder) => [.. JsonDocument.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", folder, "cases.json"))).RootElement.EnumerateArray()];
}
