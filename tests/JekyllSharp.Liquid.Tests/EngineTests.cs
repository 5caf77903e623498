using Fluid;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tests;

/// <summary>What the host of the engine relies on.</summary>
public sealed class EngineTests
{
    private static readonly LiquidEnvironment Standard = new LiquidEnvironmentBuilder().Build();

    [Fact]
    public void A_counter_goes_on_counting_where_the_payload_is_kept()
    {
        LiquidTemplate template = Parse("{% increment n %}");
        var payload = new LiquidPayload();
        Assert.Equal("0", template.Render(new LiquidContext(Standard, payload)));
        Assert.Equal("1", template.Render(new LiquidContext(Standard, payload)));
    }

    [Fact]
    public void An_assigned_variable_does_not_outlive_its_context()
    {
        var payload = new LiquidPayload();
        Assert.Equal("1", Parse("{% assign x = 1 %}{{ x }}").Render(new LiquidContext(Standard, payload)));
        Assert.Equal("", Parse("{{ x }}").Render(new LiquidContext(Standard, payload)));
    }

    [Fact]
    public void Maps_and_lists_are_live()
    {
        var list = new List<object?> { 1L };
        var map = new DataMap { ["list"] = list, ["x"] = "a" };
        var payload = new LiquidPayload();
        payload.Set("m", LiquidValue.From(map));
        LiquidTemplate template = Parse("{{ m.x }}{{ m.list }}");
        Assert.Equal("a1", template.Render(new LiquidContext(Standard, payload)));
        map["x"] = "b";
        list[0] = 7L;
        list.Add("z");
        Assert.Equal("b7z", template.Render(new LiquidContext(Standard, payload)));
    }

    [Fact]
    public void Plain_values_survive_the_way_through_templates()
    {
        var map = new DataMap { ["a"] = 1L };
        map.Set(5L, "five");
        map.Set(null, "none");
        var list = new List<object?> { map, 1.5, true, null };
        FluidValue value = LiquidValue.From(list);
        Assert.Same(list, LiquidValue.ToPlain(value));
        Assert.Equal("[{\"a\"=>1, 5=>\"five\", nil=>\"none\"}, 1.5, true, nil]", LiquidText.Inspect(value));
    }

    [Fact]
    public void Positions_count_the_front_matter()
    {
        var options = new LiquidParseOptions(Standard) { TemplateName = "a.md", LineOffset = 4, ColumnOffset = 2 };
        var first = Assert.Throws<LiquidSyntaxException>(() => LiquidTemplate.Parse("x{% foo %}", options));
        Assert.Equal((5, 4), (first.Position.Line, first.Position.Column));
        Assert.Equal("Liquid syntax error (line 5): Unknown tag 'foo'", first.Message);
        var second = Assert.Throws<LiquidSyntaxException>(() => LiquidTemplate.Parse("x\n ab{% foo %}", options));
        Assert.Equal((6, 4, "a.md"), (second.Position.Line, second.Position.Column, second.TemplateName));
    }

    [Fact]
    public void A_render_error_tells_its_place_and_the_templates_around_it()
    {
        LiquidEnvironment environment = new LiquidEnvironmentBuilder { ReadPartial = _ => "\n  {{ 1 | divided_by: 0 }}" }.Build();
        LiquidTemplate template = LiquidTemplate.Parse("{% include 'p' %}", new LiquidParseOptions(environment) { TemplateName = "page" });
        var error = Assert.Throws<LiquidRenderException>(() => template.Render(new LiquidContext(environment, new LiquidPayload())));
        Assert.Equal(new SourcePosition(2, 3), error.Position);
        Assert.Equal(["page", "p"], error.IncludeStack.Select(f => f.TemplateName));
        Assert.Equal("Liquid::ZeroDivisionError", error.RubyClass);
    }

    [Fact]
    public void A_survey_tells_what_a_template_mentions()
    {
        TemplateSurvey survey = Parse(
            "{% if page.title and site.data[page.k].x %}{{ content | strip_html }}{% endif %}{% for p in site['posts'] %}{% increment n %}{% endfor %}").Survey;
        Assert.Equal(["content", "page", "site"], survey.Variables.Order(StringComparer.Ordinal));
        Assert.Equal(["content", "page.k", "page.title", "site.data.*", "site.posts"], survey.Paths.Order(StringComparer.Ordinal));
        Assert.True(survey.HasCounters);
        Assert.True(survey.HasTag("for", "nope"));
        Assert.Contains("strip_html", survey.Filters);
        Assert.False(Parse("{{ a }}").Survey.HasCounters);
    }

    [Fact]
    public void A_custom_tag_sees_its_markup_and_a_custom_block_its_body()
    {
        LiquidEnvironment environment = new LiquidEnvironmentBuilder()
            .AddTag("shout", static s => new ShoutTag(s))
            .AddTag("twice", static s => new TwiceBlock(s))
            .Build();
        LiquidTemplate template = LiquidTemplate.Parse("{% shout a b %}{% twice %}{{ 1 | plus: 1 }}{% endtwice %}", new LiquidParseOptions(environment));
        Assert.Equal("A B 22", template.Render(new LiquidContext(environment, new LiquidPayload())));
    }

    [Fact]
    public void Filters_and_statements_written_for_Fluid_work()
    {
        var builder = new LiquidEnvironmentBuilder();
        builder.FluidOptions.Filters.AddFilter("twice", static (input, args, context) => new ValueTask<FluidValue>(
            NumberValue.Create(input.ToNumberValue() * 2 + args.At(0).ToNumberValue())));
        builder.FluidOptions.Filters.AddFilter("peek", static (_, _, context) => new ValueTask<FluidValue>(((LiquidContext)context).Find("x")!));
        builder.AddFluidTag("fluid", static markup => new FluidGreeting(markup.Trim()));
        LiquidEnvironment environment = builder.Build();
        LiquidTemplate template = LiquidTemplate.Parse("{% assign x = 'v' %}{{ 4 | twice: 1 }}{{ 1 | peek }}{% fluid x %}", new LiquidParseOptions(environment));
        Assert.Equal("9vHello v", template.Render(new LiquidContext(environment, new LiquidPayload())));
    }

    [Fact]
    public void A_drop_answers_by_name_and_iterates_as_pairs()
    {
        var payload = new LiquidPayload();
        payload.Set("d", new Pair());
        Assert.Equal("1||a1b2|a1|P|2", Parse("{{ d.a }}|{{ d.size }}|{% for x in d %}{{ x[0] }}{{ x[1] }}{% endfor %}|{{ d.first }}|{{ d }}|{{ d['b'] }}")
            .Render(new LiquidContext(Standard, payload)));
    }

    [Fact]
    public void Drops_have_the_order_and_the_equality_they_say()
    {
        var payload = new LiquidPayload();
        payload.Set("list", LiquidValue.From(new List<object?> { new Numbered(2), new Numbered(1), new Numbered(2) }));
        Assert.Equal("122|y", Parse("{{ list | sort | join: '' }}|{% if list[0] == list[2] %}y{% endif %}{% if list[0] == list[1] %}n{% endif %}")
            .Render(new LiquidContext(Standard, payload)));
        payload.Set("list", LiquidValue.From(new List<object?> { new Pair(), new Pair() }));
        Assert.Throws<LiquidRenderException>(() => Parse("{{ list | sort }}").Render(new LiquidContext(Standard, payload)));
    }

    [Fact]
    public void Blank_means_something_only_where_the_host_says_so()
    {
        const string template = "{% if '' == blank %}y{% else %}n{% endif %}{% if ' ' == blank %}y{% endif %}{% if 'a' != blank %}y{% endif %}";
        Assert.Equal("ny", Parse(template).Render(new LiquidContext(Standard, new LiquidPayload())));
        LiquidEnvironment active = new LiquidEnvironmentBuilder { BlankIsDefined = true }.Build();
        Assert.Equal("yyy", LiquidTemplate.Parse(template, new LiquidParseOptions(active)).Render(new LiquidContext(active, new LiquidPayload())));
    }

    [Fact]
    public void The_older_dialect_lacks_what_came_later()
    {
        LiquidEnvironment older = new LiquidEnvironmentBuilder(LiquidDialect.Liquid4).Build();
        foreach (string tag in (string[])["echo", "liquid", "render", "#"])
        {
            Assert.Null(older.FindTag(tag));
            Assert.NotNull(Standard.FindTag(tag));
        }

        foreach (string filter in (string[])["base64_encode", "base64_url_safe_decode", "replace_last", "remove_last"])
        {
            Assert.Null(older.FindFilter(filter));
            Assert.NotNull(Standard.FindFilter(filter));
        }

        Assert.Equal(1, older.FindFilter("default")!.MaxArgs);
    }

    [Fact]
    public void An_environment_can_be_extended_into_another()
    {
        LiquidEnvironment more = Standard.ToBuilder().AddFilter("x", 0, 0, static (_, _, _) => StringValue.Create("X")).Build();
        Assert.NotNull(more.FindFilter("x"));
        Assert.Null(Standard.FindFilter("x"));
        Assert.NotNull(more.FindTag("for"));
    }

    [Theory]
    [InlineData(600, true, 1)]
    [InlineData(600, false, 3)]
    [InlineData(20, true, 3)]
    public void A_pure_filter_runs_once_for_a_long_text_of_an_item(int length, bool pure, int runs)
    {
        int count = 0;
        LiquidEnvironmentBuilder builder = new LiquidEnvironmentBuilder().AddFilter("seen", 0, 0, (_, input, _) =>
        {
            count++;
            return IntValue.Create(input.ToStringValue().Length);
        });
        if (pure)
        {
            builder.DeclarePure("seen");
        }

        LiquidEnvironment environment = builder.Build();
        LiquidTemplate template = LiquidTemplate.Parse("{{ page.text | seen | plus: 1 }}", new LiquidParseOptions(environment));
        var page = new DataMap();
        page.Set("text", new string('a', length));
        var payload = new LiquidPayload();
        payload.Set("page", LiquidValue.From(page));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal($"{length + 1}", template.Render(new LiquidContext(environment, payload)));
        }

        Assert.Equal(runs, count);
        page.Set("text", new string('b', length + 7));
        Assert.Equal($"{length + 8}", template.Render(new LiquidContext(environment, payload)));
    }

    private static LiquidTemplate Parse(string source) => LiquidTemplate.Parse(source, new LiquidParseOptions(Standard));

    private sealed class ShoutTag(TagSource source) : LiquidTag(source)
    {
        public override void Render(TextWriter output, LiquidContext context) => output.Write(Markup.ToUpperInvariant());
    }

    private sealed class TwiceBlock(TagSource source) : LiquidBlock(source)
    {
        public override void Render(TextWriter output, LiquidContext context)
        {
            Body.Write(output, context);
            Body.Write(output, context);
        }
    }

    private sealed class FluidGreeting(string name) : Statement
    {
        public override async ValueTask<Completion> WriteToAsync(TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, TemplateContext context)
        {
            var variable = new MemberExpression(new IdentifierSegment(name));
            await writer.WriteAsync("Hello " + (await variable.EvaluateAsync(context)).ToStringValue());
            return Completion.Normal;
        }
    }

    private sealed class Numbered(int number) : Drop
    {
        public override FluidValue? Get(string key) => null;

        public override string ToS() => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public override int? CompareWith(FluidValue other) => other is Numbered n ? number.CompareTo(n.Number) : null;

        public override bool EqualsTo(FluidValue other) => other is Numbered n && n.Number == number;

        private int Number => number;
    }

    private sealed class Pair : Drop
    {
        public override IEnumerable<string> Keys => ["a", "b"];

        public override FluidValue? Get(string key) => key switch
        {
            "a" => IntValue.Create(1),
            "b" => IntValue.Create(2),
            _ => null,
        };

        public override string ToS() => "P";
    }
}
