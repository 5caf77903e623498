using System.Collections.Frozen;
using Fluid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid;

/// <summary>Makes the node of a tag from what stands in the template.</summary>
/// <param name="source">Name, markup and place; a block tag reads its body from it.</param>
public delegate LiquidNode TagFactory(TagSource source);

/// <summary>
/// Everything that templates share: tags, filters, dialect, limits, zone and clock. Immutable and safe to share between threads.
/// Made by <see cref="LiquidEnvironmentBuilder"/>.
/// </summary>
public sealed class LiquidEnvironment
{
    private readonly FrozenDictionary<string, TagFactory> _tags;
    private readonly FrozenDictionary<string, FilterDefinition> _filters;

    internal LiquidEnvironment(LiquidEnvironmentBuilder builder)
    {
        _tags = builder.Tags.ToFrozenDictionary(StringComparer.Ordinal);
        _filters = builder.Filters.ToFrozenDictionary(StringComparer.Ordinal);
        Dialect = builder.Dialect;
        ErrorMode = builder.ErrorMode;
        StrictFilters = builder.StrictFilters;
        StrictVariables = builder.StrictVariables;
        BlankIsDefined = builder.BlankIsDefined;
        Limits = builder.Limits;
        Zone = builder.Zone;
        Now = builder.Now;
        FluidOptions = builder.FluidOptions;
        ReadPartial = builder.ReadPartial;
    }

    /// <summary>The version of Liquid.</summary>
    public LiquidDialect Dialect { get; }

    /// <summary>What happens with lax markup.</summary>
    public LiquidErrorMode ErrorMode { get; }

    /// <summary>An unknown filter is an error; otherwise it hands its input on.</summary>
    public bool StrictFilters { get; }

    /// <summary>An unknown variable is an error; otherwise it is nil.</summary>
    public bool StrictVariables { get; }

    /// <summary><c>blank</c> means what ActiveSupport's <c>blank?</c> says; in plain Ruby nothing equals <c>blank</c>.</summary>
    public bool BlankIsDefined { get; }

    /// <summary>Bounds.</summary>
    public LiquidLimits Limits { get; }

    /// <summary>The zone that Ruby's <c>localtime</c> means.</summary>
    public RubyTimeZone Zone { get; }

    /// <summary>The clock: what <c>"now"</c> and <c>"today"</c> mean.</summary>
    public Func<RubyTime> Now { get; }

    /// <summary>Fluid's options; filters found there work where the engine has none of that name.</summary>
    public TemplateOptions FluidOptions { get; }

    /// <summary>Reads the template that a <c>render</c> tag names; null where the host allows none.</summary>
    public Func<string, string?>? ReadPartial { get; }

    /// <summary>The factory of a tag; null where there is no such tag.</summary>
    public TagFactory? FindTag(string name) => _tags.GetValueOrDefault(name);

    /// <summary>The names of all tags, in no order.</summary>
    public IReadOnlyCollection<string> TagNames => _tags.Keys;

    /// <summary>The names of all filters.</summary>
    public IReadOnlyCollection<string> FilterNames => _filters.Keys;

    /// <summary>The definition of a filter, the engine's own or one of Fluid's; null where there is none.</summary>
    public FilterDefinition? FindFilter(string name)
    {
        if (_filters.TryGetValue(name, out FilterDefinition? found))
        {
            return found;
        }

        return FluidOptions.Filters.TryGetValue(name, out FilterDelegate? foreign) ? FluidFilterAdapter.Wrap(name, foreign) : null;
    }

    /// <summary>A builder that starts with everything this environment has.</summary>
    public LiquidEnvironmentBuilder ToBuilder()
    {
        var builder = new LiquidEnvironmentBuilder(_tags, _filters)
        {
            Dialect = Dialect,
            ErrorMode = ErrorMode,
            StrictFilters = StrictFilters,
            StrictVariables = StrictVariables,
            BlankIsDefined = BlankIsDefined,
            Limits = Limits,
            Zone = Zone,
            Now = Now,
            FluidOptions = FluidOptions,
            ReadPartial = ReadPartial,
        };
        return builder;
    }
}
