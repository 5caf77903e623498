using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary><c>where</c>, <c>find</c>, <c>group_by</c> and <c>sort</c> by a property.</summary>
internal static class GroupingFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("where", 2, 2, static (_, input, args) => Where(input, args[0], args[1]));
        builder.AddFilter("find", 2, 2, static (_, input, args) => Find(input, args[0], args[1]));
        builder.AddFilter("group_by", 1, 1, static (_, input, args) => GroupBy(input, args[0]));
        builder.AddFilter("sort", 0, 2, static (_, input, args) => Sort(input, args, ItemProperty.Read, CompareOrAsText));
    }

    /// <summary>What a filter selects from: the items of an array, the values of a hash; null where the value cannot be selected from.</summary>
    internal static IReadOnlyList<FluidValue>? Selectable(FluidValue input) => input switch
    {
        HashValue hash => [.. hash.Pairs().Select(static p => ((ArrayValue)p).Values[1])],
        _ => LiquidValue.AsList(input),
    };

    /// <summary>What Jekyll's grouping gives: hashes of name, items and size, in the order in which the names occur.</summary>
    internal static ArrayValue Group(IReadOnlyList<FluidValue> items, Func<FluidValue, FluidValue> key)
    {
        var groups = new Dictionary<FluidValue, List<object?>>(RubyComparison.KeyComparer);
        var result = new List<object?>();
        foreach (FluidValue item in items)
        {
            FluidValue name = key(item);
            if (!groups.TryGetValue(name, out List<object?>? members))
            {
                members = [];
                groups.Add(name, members);
                result.Add(new DataMap { ["name"] = name, ["items"] = members });
            }

            members.Add(item);
        }

        foreach (object? group in result)
        {
            var map = (DataMap)group!;
            map["size"] = (long)((List<object?>)map["items"]!).Count;
        }

        return (ArrayValue)LiquidValue.From(result);
    }

    private static FluidValue Where(FluidValue input, FluidValue property, FluidValue target)
    {
        if (IgnoresProperty(property, target) || Selectable(input) is not { } items)
        {
            return input;
        }

        string path = LiquidText.ToS(property);
        Target wanted = new(target);
        var found = new List<FluidValue>();
        for (int i = 0; i < items.Count; i++)
        {
            if (wanted.Matches(ItemProperty.Read(items[i], path)))
            {
                found.Add(items[i]);
            }
        }

        return new ArrayValue(found);
    }

    private static FluidValue Find(FluidValue input, FluidValue property, FluidValue target)
    {
        if (IgnoresProperty(property, target) || Selectable(input) is not { } items)
        {
            return input;
        }

        string path = LiquidText.ToS(property);
        Target wanted = new(target);
        return items.FirstOrDefault(i => wanted.Matches(ItemProperty.Read(i, path))) ?? NilValue.Instance;
    }

    private static bool IgnoresProperty(FluidValue property, FluidValue target) =>
        !LiquidValue.IsTruthy(property) || target is ArrayValue or HashValue;

    private static FluidValue GroupBy(FluidValue input, FluidValue property)
    {
        if (LiquidValue.AsList(input) is not { } items)
        {
            return input;
        }

        string path = LiquidText.ToS(property);
        return Group(items, item => TextFilters.Text(property is NilValue ? "" : LiquidText.ToS(ItemProperty.Read(item, path))));
    }

    /// <summary>Sorts by values themselves, or by a property.</summary>
    internal static FluidValue Sort(
        FluidValue input,
        ReadOnlySpan<FluidValue> args,
        Func<FluidValue, string, FluidValue> property,
        Func<FluidValue, FluidValue, int> compare)
    {
        if (input is NilValue)
        {
            throw new RubyErrorException("ArgumentError", "Cannot sort a null object.");
        }

        IReadOnlyList<FluidValue> items = LiquidValue.AsList(input) ?? throw TextFilters.NoMethod(args.Length == 0 || args[0] is NilValue ? "sort" : "map", input);
        if (args.Length == 0 || args[0] is NilValue)
        {
            return new ArrayValue(StableSort.Sort(items, static (a, b) => RubyComparison.Compare(a, b) ?? throw RubyComparison.Mismatch(a, b)));
        }

        int nilOrder = NilOrder(args.Length > 1 ? LiquidText.ToS(args[1]) : "first");
        string path = LiquidText.ToS(args[0]);
        var keyed = items.Select(i => (Key: property(i, path), Item: i)).ToList();
        return new ArrayValue(StableSort.Sort(keyed, (a, b) => Compare(a.Key, b.Key, nilOrder, compare)).ConvertAll(static k => k.Item));
    }

    private static int NilOrder(string nils) => nils switch
    {
        "first" => -1,
        "last" => 1,
        _ => throw new RubyErrorException("ArgumentError", $"Invalid nils order: '{nils}' is not a valid nils order. It must be 'first' or 'last'."),
    };

    private static int Compare(FluidValue left, FluidValue right, int nilOrder, Func<FluidValue, FluidValue, int> compare) => (left, right) switch
    {
        (NilValue, NilValue) => 0,
        (NilValue, _) => nilOrder,
        (_, NilValue) => -nilOrder,
        _ => compare(left, right),
    };

    /// <summary>Jekyll 4: values that cannot be compared are compared as text.</summary>
    private static int CompareOrAsText(FluidValue left, FluidValue right) =>
        RubyComparison.Compare(left, right) ?? RubyComparison.CompareText(LiquidText.ToS(left), LiquidText.ToS(right));

    /// <summary>The value that <c>where</c> looks for.</summary>
    private readonly struct Target(FluidValue value)
    {
        private readonly string _text = LiquidText.ToS(value);

        public bool Matches(FluidValue property)
        {
            if (value is NilValue)
            {
                return property is NilValue;
            }

            if (value is KeywordValue)
            {
                // Jekyll: empty and blank find what joins to an empty text.
                return property is NilValue or HashValue { Map.Count: 0 }
                    || (property is ArrayValue list ? LiquidText.Join(list.Values, "") : LiquidText.ToS(property)).Length == 0;
            }

            if (property is TimeValue time)
            {
                return TimeElements.Of(time.Time).Contains(_text, StringComparer.Ordinal);
            }

            if (property is not ArrayValue array)
            {
                return property is not (NilValue or HashValue) && LiquidText.ToS(property) == _text;
            }

            for (int i = 0; i < array.Values.Count; i++)
            {
                if (LiquidText.ToS(array.Values[i]) == _text)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
