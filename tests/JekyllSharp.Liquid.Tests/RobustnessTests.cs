using System.Text;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tests;

/// <summary>Bad templates and bad data raise errors: they neither end the process nor keep it busy.</summary>
public sealed class RobustnessTests
{
    private static readonly LiquidEnvironment Standard = new LiquidEnvironmentBuilder().Build();

    public static TheoryData<string> Hostile() =>
    [
        string.Concat(Enumerable.Repeat("{% if true %}", 50_000)),
        string.Concat(Enumerable.Repeat("{% comment %}", 50_000)),
        string.Concat(Enumerable.Repeat("{{ a ", 20_000)),
        "{{ " + new string('[', 100_000) + " }}",
        "{{ " + string.Concat(Enumerable.Repeat("a[", 50_000)) + " }}",
        "{{ " + string.Concat(Enumerable.Repeat("(", 50_000)) + "1" + string.Concat(Enumerable.Repeat("..1)", 50_000)) + " }}",
        "{{ " + string.Concat(Enumerable.Repeat("a | ", 50_000)) + " }}",
        "{{ a " + string.Concat(Enumerable.Repeat("| x: 'y', ", 20_000)) + " }}",
        "{% if " + string.Concat(Enumerable.Repeat("a and ", 20_000)) + "b %}{% endif %}",
        "{% if " + string.Concat(Enumerable.Repeat("a && ", 20_000)) + "b %}{% endif %}",
        "{% if a" + new string(' ', 50_000) + "&& b %}{% endif %}",
        "{% if " + new string('\'', 50_000) + " %}{% endif %}",
        "{% for a in " + new string('"', 50_001) + " %}{% endfor %}",
        "{% assign " + new string('(', 50_000) + " = 1 %}",
        "{% assign " + string.Concat(Enumerable.Repeat("= ", 50_000)) + " %}",
        "{% capture " + new string('(', 100_000) + " %}{% endcapture %}",
        "{% cycle " + string.Concat(Enumerable.Repeat("a,", 50_000)) + " %}",
        "{% case x %}{% when " + string.Concat(Enumerable.Repeat("a or ", 5_000)) + " b %}{% endcase %}",
        "{% raw %}" + string.Concat(Enumerable.Repeat("{% ", 50_000)) + "%}",
        string.Concat(Enumerable.Repeat("{%", 50_000)),
        string.Concat(Enumerable.Repeat("{{", 50_000)),
        string.Concat(Enumerable.Repeat("{% raw %}{% endraw %}\n", 20_000)),
        "{{ 'x' | date: '%99999999d' }}{{ 0 | date: '%99999999d' | size }}",
        "{{ 1 | round: 999999999 }}{{ 1.5 | round: 999999999 }}{{ '1." + new string('1', 5_000) + "' | times: 3 | size }}",
        "{% for i in (1..10000000000) limit: 3 %}{{ i }}{% endfor %}",
        "{{ '" + new string('1', 200) + "' | date: '%Y' }}",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_template_ends_soon(string template)
    {
        Task<string> work = Task.Run(() => Outcome(Standard, template, new LiquidPayload()));
        Assert.NotNull(await work.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    /// <summary>Release notes kept as a table: thousands of rows with the same columns, of which some are there twice.</summary>
    [Fact]
    public async Task Rows_of_a_large_table_are_told_apart_in_linear_time()
    {
        var rows = new List<object?>();
        for (int i = 0; i < 60_000; i++)
        {
            var row = new DataMap { ["Name"] = "package", ["Tags"] = new List<object?> { "a", (long)(i % 50_000) }, ["GA"] = "" };
            row["Version"] = i % 2 == 0 ? "1.0" : null;
            rows.Add(row);
        }

        var payload = new LiquidPayload();
        payload.Set("rows", LiquidValue.From(rows));
        Task<string> work = Task.Run(() => Outcome(Standard, "{{ rows | uniq | size }}", payload));
        Assert.Equal("50000", await work.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Data_that_holds_itself_raises_an_error()
    {
        var map = new DataMap();
        map["self"] = map;
        var list = new List<object?>();
        list.Add(list);
        var payload = new LiquidPayload();
        payload.Set("m", LiquidValue.From(map));
        payload.Set("l", LiquidValue.From(list));
        Assert.Contains("stack level too deep", Outcome(Standard, "{{ m }}", payload), StringComparison.Ordinal);
        Assert.Contains("recursive array", Outcome(Standard, "{{ l | join: ',' }}", payload), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_includes_itself_raises_an_error()
    {
        LiquidEnvironment environment = new LiquidEnvironmentBuilder
        {
            ReadPartial = static name => $"{string.Concat(Enumerable.Repeat("{% if true %}", 90))}{{% {name} 'include' %}}{string.Concat(Enumerable.Repeat("{% endif %}", 90))}",
        }.Build();
        Assert.Contains("Nesting too deep", Outcome(environment, "{% include 'include' %}", new LiquidPayload()), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_stop_a_template()
    {
        LiquidEnvironment environment = new LiquidEnvironmentBuilder { Limits = new LiquidLimits { MaxSteps = 1000, MaxOutput = 5000 } }.Build();
        Assert.Contains("Memory limits", Outcome(environment, "{% for i in (1..100000) %}{% assign x = i %}{% endfor %}", new LiquidPayload()), StringComparison.Ordinal);
        Assert.Contains("Memory limits", Outcome(environment, "{% for i in (1..900) %}aaaaaaaaaaaaaaaaaaaa{% endfor %}", new LiquidPayload()), StringComparison.Ordinal);
        Assert.Equal("ok", Outcome(environment, "ok", new LiquidPayload()));
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        LiquidTemplate template = LiquidTemplate.Parse(
            "{% for i in m.list %}{% cycle 'a','b' %}{{ i }}{{ m.h.x | append: forloop.index }}{% endfor %}", new LiquidParseOptions(Standard));
        var map = new DataMap { ["list"] = Enumerable.Range(0, 50).Select(static i => (object?)(long)i).ToList(), ["h"] = new DataMap { ["x"] = "y" } };
        FluidValueSource shared = new(map);
        string expected = template.Render(shared.Context());
        Parallel.For(0, 2000, _ => Assert.Equal(expected, template.Render(shared.Context())));
    }

    private static string Outcome(LiquidEnvironment environment, string template, LiquidPayload payload)
    {
        try
        {
            var output = new StringBuilder();
            LiquidTemplate.Parse(template, new LiquidParseOptions(environment)).Render(new LiquidContext(environment, payload), output);
            return output.ToString();
        }
        catch (LiquidException error)
        {
            return error.Message;
        }
    }

    private sealed class FluidValueSource(DataMap map)
    {
        private readonly Fluid.Values.FluidValue _value = LiquidValue.From(map);

        public LiquidContext Context()
        {
            var payload = new LiquidPayload();
            payload.Set("m", _value);
            return new LiquidContext(Standard, payload);
        }
    }
}
