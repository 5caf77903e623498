using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary>
/// The filters that Jekyll 3.10 has in other forms than Jekyll 4: properties are compared as they are, without reading
/// numbers in texts, and a path through nothing is an error.
/// </summary>
internal static class Jekyll3Filters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.RemoveFilter("find");
        builder.RemoveFilter("find_exp");
        builder.AddFilter("where", 2, 2, static (_, input, args) => Where(input, args[0], args[1]));
        builder.AddFilter("group_by", 1, 1, static (_, input, args) => GroupBy(input, args[0]));
        builder.AddFilter("sort", 0, 2, static (_, input, args) => GroupingFilters.Sort(input, args, Property, Compare));
        builder.AddFilter("where_exp", 2, 2, static (context, input, args) => ExpressionFilters.Where(context, input, args, mayBeJoined: false));
        builder.AddFilter("number_of_words", 0, 0, static (_, input, _) => TextFilters.NumberOfWords(input, ""));
    }

    private static FluidValue Where(FluidValue input, FluidValue property, FluidValue target)
    {
        if (property is NilValue || target is NilValue || GroupingFilters.Selectable(input) is not { } items)
        {
            return input;
        }

        string path = LiquidText.ToS(property);
        string wanted = LiquidText.ToS(target);
        return new ArrayValue([.. items.Where(item => Texts(Property(item, path)).Contains(wanted, StringComparer.Ordinal))]);
    }

    /// <summary>Ruby's <c>Array(value).map(&amp;:to_s)</c>.</summary>
    private static IEnumerable<string> Texts(FluidValue value) => value switch
    {
        NilValue => [],
        HashValue hash => hash.Pairs().Select(LiquidText.Inspect),
        ArrayValue array => array.Values.Select(LiquidText.ToS),
        TimeValue time => TimeElements.Of(time.Time),
        _ => [LiquidText.ToS(value)],
    };

    private static FluidValue GroupBy(FluidValue input, FluidValue property)
    {
        if (LiquidValue.AsList(input) is not { } items)
        {
            return input;
        }

        string path = LiquidText.ToS(property);
        return GroupingFilters.Group(items, item => TextFilters.Text(LiquidText.ToS(Property(item, path))));
    }

    private static FluidValue Property(FluidValue item, string path)
    {
        FluidValue value = item;
        foreach (string key in RubyString.Split(path, "."))
        {
            value = value is NilValue or BooleanValue or FloatValue ? throw TextFilters.NoMethod("[]", value) : ItemProperty.Step(value, key);
        }

        return value;
    }

    private static int Compare(FluidValue left, FluidValue right) => RubyComparison.Compare(left, right)
        ?? throw new RubyErrorException("ArgumentError", "comparison of Array with Array failed");
}
