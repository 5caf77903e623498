using System.Globalization;
using Fluid;
using Fluid.Ast;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Tags;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid;

/// <summary>Collects what a <see cref="LiquidEnvironment"/> is made of. Starts with Liquid's standard tags and filters.</summary>
public sealed class LiquidEnvironmentBuilder
{
    /// <summary>Makes a builder with the standard tags and filters of a dialect.</summary>
    /// <param name="dialect">The version of Liquid.</param>
    public LiquidEnvironmentBuilder(LiquidDialect dialect = LiquidDialect.Liquid5)
    {
        Dialect = dialect;
        StandardTags.Register(this);
        StandardFilters.Register(this);
    }

    internal LiquidEnvironmentBuilder(IReadOnlyDictionary<string, TagFactory> tags, IReadOnlyDictionary<string, FilterDefinition> filters)
    {
        Tags = new(tags, StringComparer.Ordinal);
        Filters = new(filters, StringComparer.Ordinal);
    }

    /// <summary>The version of Liquid.</summary>
    public LiquidDialect Dialect { get; init; }

    /// <inheritdoc cref="LiquidEnvironment.ErrorMode"/>
    public LiquidErrorMode ErrorMode { get; set; } = LiquidErrorMode.Warn;

    /// <inheritdoc cref="LiquidEnvironment.StrictFilters"/>
    public bool StrictFilters { get; set; }

    /// <inheritdoc cref="LiquidEnvironment.StrictVariables"/>
    public bool StrictVariables { get; set; }

    /// <inheritdoc cref="LiquidEnvironment.BlankIsDefined"/>
    public bool BlankIsDefined { get; set; }

    /// <inheritdoc cref="LiquidEnvironment.Limits"/>
    public LiquidLimits Limits { get; set; } = new();

    /// <inheritdoc cref="LiquidEnvironment.Zone"/>
    public RubyTimeZone Zone { get; set; } = RubyTimeZone.Utc;

    /// <inheritdoc cref="LiquidEnvironment.Now"/>
    /// <remarks>Set it where templates ask for the present; by default the clock stands at the epoch, so that output never varies by accident.</remarks>
    public Func<RubyTime> Now { get; set; } = static () => RubyTimeZone.Utc.At(0);

    /// <inheritdoc cref="LiquidEnvironment.FluidOptions"/>
    /// <remarks>Starts without Fluid's own filters, because Ruby hands on the input of a filter it does not know.</remarks>
    public TemplateOptions FluidOptions { get; set; } = BareOptions();

    /// <inheritdoc cref="LiquidEnvironment.ReadPartial"/>
    public Func<string, string?>? ReadPartial { get; set; }

    internal Dictionary<string, TagFactory> Tags { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, FilterDefinition> Filters { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a tag. A block is a tag whose factory reads a body from its source.</summary>
    public LiquidEnvironmentBuilder AddTag(string name, TagFactory factory)
    {
        Tags[name] = factory;
        return this;
    }

    /// <summary>Adds a tag that is one of Fluid's statements, made from the tag's markup.</summary>
    public LiquidEnvironmentBuilder AddFluidTag(string name, Func<string, Statement> factory) =>
        AddTag(name, source => new FluidStatementTag(source, factory(source.Markup)));

    /// <summary>Adds or replaces a filter.</summary>
    /// <param name="name">The name in templates.</param>
    /// <param name="minArgs">Fewest arguments, the input not counted.</param>
    /// <param name="maxArgs">Most arguments; -1 sets no bound.</param>
    /// <param name="filter">What it does.</param>
    public LiquidEnvironmentBuilder AddFilter(string name, int minArgs, int maxArgs, FilterFn filter)
    {
        Filters[name] = new FilterDefinition(name, minArgs, maxArgs, filter);
        return this;
    }

    /// <summary>Says that filters give the same result whenever input and arguments are the same (<see cref="FilterDefinition.IsPure"/>).</summary>
    /// <param name="names">Filters that were added before; replacing one of them takes the promise back.</param>
    public LiquidEnvironmentBuilder DeclarePure(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            Filters[name] = Filters[name] with { IsPure = true };
        }

        return this;
    }

    /// <summary>Takes a filter away; its name then counts as unknown.</summary>
    public LiquidEnvironmentBuilder RemoveFilter(string name)
    {
        Filters.Remove(name);
        return this;
    }

    /// <summary>The finished environment. The builder may be used on.</summary>
    public LiquidEnvironment Build() => new(this);

    private static TemplateOptions BareOptions()
    {
        var options = new TemplateOptions { CultureInfo = CultureInfo.InvariantCulture, MaxSteps = 0, MaxRecursion = 0 };
        options.Filters.Clear();
        return options;
    }
}
