using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tests;

/// <summary>What became of a template.</summary>
/// <param name="Output">What it wrote, where it did not fail.</param>
/// <param name="Error">The message, where it failed.</param>
/// <param name="ErrorKind">Ruby's exception class.</param>
/// <param name="Warnings">Lax markup.</param>
public sealed record CaseResult(string? Output, string? Error, string? ErrorKind, IReadOnlyList<string> Warnings);

/// <summary>Runs a case as the recorder runs it.</summary>
public static class CaseRunner
{
    public static CaseResult Run(LiquidCase given, Action<LiquidEnvironmentBuilder>? extend = null, Action<LiquidContext>? prepare = null, LiquidDialect dialect = LiquidDialect.Liquid5)
    {
        RubyTimeZone zone = RubyTimeZone.TryFind(given.Zone, out RubyTimeZone found) ? found : throw new ArgumentException("unknown zone " + given.Zone, nameof(given));
        var builder = new LiquidEnvironmentBuilder(dialect)
        {
            Zone = zone,
            Now = () => zone.At(1_700_000_000, 123_456_789),
            ErrorMode = Enum.Parse<LiquidErrorMode>(given.Mode, true),
            StrictFilters = given.StrictFilters,
            StrictVariables = given.StrictVariables,
            ReadPartial = given.Files is { } files ? name => files.GetValueOrDefault(name) : null,
        };
        extend?.Invoke(builder);
        var payload = new LiquidPayload();
        if (CaseData.Revive(given.Data, zone) is DataMap data)
        {
            foreach ((object? key, object? value) in data)
            {
                payload.Set((string)key!, LiquidValue.From(value));
            }
        }

        var warnings = new List<string>();
        try
        {
            LiquidEnvironment environment = builder.Build();
            LiquidTemplate template = LiquidTemplate.Parse(
                given.Template, new LiquidParseOptions(environment) { OnWarning = w => warnings.Add(w.Message) });
            var context = new LiquidContext(environment, payload);
            prepare?.Invoke(context);
            return new CaseResult(template.Render(context), null, null, warnings);
        }
        catch (LiquidException error)
        {
            return new CaseResult(null, error.Message, error.RubyClass, warnings);
        }
    }
}
