using System.Text.Json;

namespace JekyllSharp.Liquid.Tests;

/// <summary>Every template under <c>Cases/</c> gives what the reference printed for it, or fails as the reference failed.</summary>
public sealed class RecordedCaseTests
{
    private static readonly Lazy<Dictionary<string, List<LiquidCase>>> Areas = new(() => Load(""));

    /// <summary>The cases that Liquid 4.0.4 answers otherwise than Liquid 5.4.</summary>
    private static readonly Lazy<Dictionary<string, List<LiquidCase>>> Areas4 = new(() => Load("Liquid4"));

    public static TheoryData<string, int> All()
    {
        var data = new TheoryData<string, int>();
        foreach ((string area, List<LiquidCase> cases) in Areas.Value)
        {
            for (int i = 0; i < cases.Count; i++)
            {
                data.Add(area, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Template_gives_what_the_reference_gave(string area, int index)
    {
        LiquidCase expected = Areas.Value[area][index];
        CaseResult actual = CaseRunner.Run(expected);
        Assert.Equal((expected.Output, expected.Error, expected.ErrorKind), (actual.Output, actual.Error, actual.ErrorKind));
        Assert.Equal(expected.Warnings ?? [], actual.Warnings);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Template_gives_what_liquid_4_gave(string area, int index)
    {
        LiquidCase given = Areas.Value[area][index];
        LiquidCase expected = Areas4.Value[area].SingleOrDefault(c => c.Index == index) ?? given;
        CaseResult actual = CaseRunner.Run(given, dialect: LiquidDialect.Liquid4);
        Assert.Equal((expected.Output, expected.Error, expected.ErrorKind), (actual.Output, actual.Error, actual.ErrorKind));
        Assert.Equal(expected.Warnings ?? [], actual.Warnings);
    }

    [Fact]
    public void There_are_enough_cases_and_enough_of_them_fail()
    {
        List<LiquidCase> all = [.. Areas.Value.Values.SelectMany(static c => c)];
        Assert.True(all.Count >= 600, $"{all.Count} cases");
        Assert.True(all.Count(static c => c.Error is not null) >= 90, "too few failing cases");
    }

    private static Dictionary<string, List<LiquidCase>> Load(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", folder), "*.json")
            .Order(StringComparer.Ordinal)
            .ToDictionary(
                static file => Path.GetFileNameWithoutExtension(file),
                static file => JsonSerializer.Deserialize<List<LiquidCase>>(File.ReadAllText(file))!);
}
