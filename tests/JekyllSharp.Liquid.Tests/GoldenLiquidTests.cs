using System.Text.Json;
using Xunit.Abstractions;

namespace JekyllSharp.Liquid.Tests;

/// <summary>
/// The golden-liquid suite, which is not in this repository: <c>Recorder/golden.rb</c> records what the reference makes of it, and the
/// variable <c>GOLDEN_LIQUID</c> names that record.
/// </summary>
public sealed class GoldenLiquidTests(ITestOutputHelper log)
{
    [GoldenLiquidFact]
    public void Templates_give_what_the_reference_gave()
    {
        List<LiquidCase> cases = JsonSerializer.Deserialize<List<LiquidCase>>(File.ReadAllText(GoldenLiquidFactAttribute.Path!))!;
        int equal = 0;
        foreach (LiquidCase expected in cases)
        {
            CaseResult actual = CaseRunner.Run(expected);
            if ((expected.Output, expected.Error, expected.ErrorKind) == (actual.Output, actual.Error, actual.ErrorKind))
            {
                equal++;
            }
            else
            {
                log.WriteLine($"{JsonSerializer.Serialize(expected.Template)}\n  expected {expected.Output ?? expected.Error}\n  actual   {actual.Output ?? actual.Error}");
            }
        }

        log.WriteLine($"{equal} of {cases.Count} equal");
        Assert.True(equal >= 1030, $"{equal} of {cases.Count} equal");
    }
}

/// <summary>A test that needs a record of the golden-liquid suite.</summary>
public sealed class GoldenLiquidFactAttribute : FactAttribute
{
    public GoldenLiquidFactAttribute()
    {
        if (!File.Exists(Path))
        {
            Skip = "GOLDEN_LIQUID does not name a record of the golden-liquid suite (Recorder/golden.rb makes one).";
        }
    }

    /// <summary>The record.</summary>
    public static string? Path => Environment.GetEnvironmentVariable("GOLDEN_LIQUID");
}
