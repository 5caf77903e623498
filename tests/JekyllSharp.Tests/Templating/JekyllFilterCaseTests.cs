using System.Text.Json;
using JekyllSharp.Liquid.Tests;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Tests.Templating;

/// <summary>Jekyll's filters give what the reference printed, or fail as it failed.</summary>
public sealed class JekyllFilterCaseTests
{
    private static readonly Lazy<List<LiquidCase>> Cases = new(static () => JsonSerializer.Deserialize<List<LiquidCase>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templating", "Cases", "filters.json")))!);

    public static TheoryData<int> All() => [.. Enumerable.Range(0, Cases.Value.Count)];

    [Theory]
    [MemberData(nameof(All))]
    public void Filter_gives_what_the_reference_gave(int index)
    {
        LiquidCase expected = Cases.Value[index];
        var services = new JekyllFilterServices { Url = expected.Url, BaseUrl = expected.BaseUrl };
        CaseResult actual = CaseRunner.Run(expected, JekyllFilters.Register, services.AddTo);
        Assert.Equal((expected.Output, expected.Error, expected.ErrorKind), (actual.Output, actual.Error, actual.ErrorKind));
    }
}
