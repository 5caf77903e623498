using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Filters of arrays and the like.</summary>
internal static class ArrayFilters
{
    private static readonly StringValue Blank = StringValue.Create(" ");

    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("size", 0, 0, static (_, input, _) => LiquidLookup.Size(input) ?? IntValue.Create(0));
        builder.AddFilter("first", 0, 0, static (_, input, _) => End(input, "first"));
        builder.AddFilter("last", 0, 0, static (_, input, _) => End(input, "last"));
        builder.AddFilter("join", 0, 1, static (_, input, args) => StringFilters.Text(
            LiquidText.Join(Items(input), LiquidText.ToS(args.Length > 0 ? args[0] : Blank))));
        builder.AddFilter("reverse", 0, 0, static (_, input, _) => new ArrayValue([.. Items(input).Reverse()]));
        builder.AddFilter("concat", 1, 1, static (_, input, args) => Concat(input, args[0]));
        builder.AddFilter("map", 1, 1, static (_, input, args) => Map(input, args[0]));
        builder.AddFilter("compact", 0, 1, static (_, input, args) => Compact(input, args));
        builder.AddFilter("uniq", 0, 1, static (_, input, args) => Uniq(input, args));
        builder.AddFilter("sort", 0, 1, builder.Dialect == LiquidDialect.Liquid4
            ? static (_, input, args) => Sort(input, args, static v => v, NilLastOfLiquid4)
            : static (_, input, args) => Sort(input, args, static v => v, NilLast));
        builder.AddFilter("sort_natural", 0, 1, static (_, input, args) => Sort(input, args, Natural, NaturalOrder));
        builder.AddFilter("where", 1, 2, static (_, input, args) => Where(input, args));
        builder.AddFilter("default", 0, builder.Dialect == LiquidDialect.Liquid4 ? 1 : 2, builder.Dialect == LiquidDialect.Liquid4
            ? static (_, input, args) => input is KeywordValue ? StringValue.Empty : Default(input, args)
            : static (_, input, args) => Default(input, args));
    }

    /// <summary>What a filter iterates: an array flattened, a hash as one element, nothing for nil, a lone value as one element.</summary>
    public static IReadOnlyList<FluidValue> Items(FluidValue input) => input switch
    {
        ArrayValue array => Flatten(array.Values),
        HashValue => [input],
        NilValue => [],
        Drop { IsEnumerable: true } drop => drop.Elements(),
        _ => LiquidValue.AsList(input) ?? [input],
    };

    private static IReadOnlyList<FluidValue> Flatten(IReadOnlyList<FluidValue> items)
    {
        bool flat = true;
        for (int i = 0; i < items.Count && flat; i++)
        {
            flat = items[i] is not ArrayValue;
        }

        if (flat)
        {
            return items;
        }

        var result = new List<FluidValue>(items.Count);
        AppendFlat(result, items, 0);
        return result;
    }

    private static void AppendFlat(List<FluidValue> to, IReadOnlyList<FluidValue> items, int depth)
    {
        if (depth > 200)
        {
            throw RubyErrorException.Argument("tried to flatten recursive array");
        }

        foreach (FluidValue item in items)
        {
            if (item is ArrayValue inner)
            {
                AppendFlat(to, inner.Values, depth + 1);
            }
            else
            {
                to.Add(item);
            }
        }
    }

    private static FluidValue End(FluidValue input, string which) => input switch
    {
        ArrayValue or RangeValue => LiquidLookup.Member(input, which) ?? NilValue.Instance,
        HashValue hash when which == "first" => hash.Pairs().FirstOrDefault() ?? NilValue.Instance,
        Drop { IsEnumerable: true } drop when which == "first" => drop.Pairs().FirstOrDefault() ?? NilValue.Instance,
        _ => NilValue.Instance,
    };

    private static ArrayValue Concat(FluidValue input, FluidValue other) => other is ArrayValue more
        ? new ArrayValue([.. Items(input), .. more.Values])
        : throw RubyErrorException.Argument("concat filter requires an array argument");

    private static ArrayValue Map(FluidValue input, FluidValue property)
    {
        var result = new List<FluidValue>();
        string name = LiquidText.ToS(property);
        foreach (FluidValue item in Items(input))
        {
            result.Add(name switch
            {
                "to_liquid" => item,

                // Ruby: what does not answer to [] at all has no property, and that is no error.
                _ when item is NilValue or BooleanValue or FloatValue or DateValue => NilValue.Instance,
                _ => Unread(item, property),
            });
        }

        return new ArrayValue(result);
    }

    /// <summary>A property that is not read yet: one that raises does so where it is read.</summary>
    private static FluidValue Unread(FluidValue item, FluidValue property)
    {
        try
        {
            return Property(item, property);
        }
        catch (RubyErrorException e) when (e.IsRaisedOnReading)
        {
            return new UnreadValue(e);
        }
    }

    private static ArrayValue Compact(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        IReadOnlyList<FluidValue> items = Items(input);
        if (args.Length == 0 || args[0] is NilValue)
        {
            return new ArrayValue([.. items.Where(static i => i is not NilValue)]);
        }

        FluidValue property = args[0];
        return items.Count == 0 ? ArrayValue.Empty : new ArrayValue([.. items.Where(i => Property(i, property) is not NilValue)]);
    }

    private static ArrayValue Uniq(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        IReadOnlyList<FluidValue> items = Items(input);
        if (args.Length == 0 || args[0] is NilValue)
        {
            return new ArrayValue([.. items.Distinct(RubyComparison.KeyComparer)]);
        }

        FluidValue property = args[0];
        return new ArrayValue([.. items.DistinctBy(i => Property(i, property), RubyComparison.KeyComparer)]);
    }

    private static ArrayValue Sort(FluidValue input, ReadOnlySpan<FluidValue> args, Func<FluidValue, FluidValue> key, Comparison<FluidValue> compare)
    {
        IReadOnlyList<FluidValue> items = Items(input);
        FluidValue? property = args.Length == 0 || args[0] is NilValue ? null : args[0];
        var keyed = items.Select(i => (Key: key(property is null ? i : Property(i, property)), Item: i)).ToList();
        return new ArrayValue(StableSort.Sort(keyed, (a, b) => compare(a.Key, b.Key)).ConvertAll(static k => k.Item));
    }

    private static FluidValue Natural(FluidValue value) =>
        value is NilValue ? value : StringFilters.Text(RubyString.Downcase(LiquidText.ToS(value)));

    /// <summary>Liquid: says that nil comes after nil, which turns a run of them around.</summary>
    private static int NaturalOrder(FluidValue left, FluidValue right) =>
        left is NilValue ? 1 : right is NilValue ? -1 : RubyComparison.CompareText(LiquidText.ToS(left), LiquidText.ToS(right));

    private static int NilLastOfLiquid4(FluidValue left, FluidValue right) => left is NilValue ? 1
        : right is NilValue ? -1
        : RubyComparison.Compare(left, right) ?? throw RubyComparison.Mismatch(left, right);

    private static int NilLast(FluidValue left, FluidValue right)
    {
        if (RubyComparison.Compare(left, right) is { } order)
        {
            return order;
        }

        return left is NilValue ? 1 : right is NilValue ? -1 : throw RubyErrorException.Argument("cannot sort values of incompatible types");
    }

    private static ArrayValue Where(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        IReadOnlyList<FluidValue> items = Items(input);
        FluidValue property = args[0];
        if (args.Length < 2 || args[1] is NilValue)
        {
            return new ArrayValue([.. items.Where(i => LiquidValue.IsTruthy(Property(i, property)))]);
        }

        FluidValue wanted = args[1];
        return new ArrayValue([.. items.Where(i => RubyComparison.AreEqual(Property(i, property), wanted))]);
    }

    private static FluidValue Property(FluidValue item, FluidValue property)
    {
        switch (item)
        {
            case HashValue or Drop:
                return LiquidLookup.Index(item, property) ?? NilValue.Instance;
            case StringValue text:
                // Ruby: a string answers to [] with the piece of itself that is asked for.
                return Piece(text.ToStringValue(), property) ?? throw NoProperty(property);
            case IntValue number when property is IntValue bit:
                // Ruby: an integer answers to [] with one of its bits.
                return IntValue.Create(bit.Value is >= 0 and < 63 ? (number.Value >> (int)bit.Value) & 1 : 0);
            case RubyValue or StringValue or ArrayValue or NilValue or BooleanValue:
                throw NoProperty(property);
            default:
                return LiquidLookup.Index(item, property) ?? NilValue.Instance;
        }
    }

    private static FluidValue? Piece(string text, FluidValue property) => property switch
    {
        StringValue piece => text.Contains(piece.ToStringValue(), StringComparison.Ordinal) ? piece : NilValue.Instance,
        IntValue at => RubyString.Slice(text, at.Value, 1) is { Length: > 0 } character ? StringFilters.Text(character) : NilValue.Instance,
        _ => null,
    };

    private static RubyErrorException NoProperty(FluidValue property) =>
        RubyErrorException.Argument($"cannot select the property '{LiquidText.ToS(property)}'");

    private static FluidValue Default(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        FluidValue fallback = args.Length > 0 ? args[0] : StringValue.Empty;
        bool allowFalse = args.Length > 1 && args[1] is HashValue options && LiquidValue.IsTruthy(options.Get("allow_false") ?? NilValue.Instance);
        bool missing = input switch
        {
            NilValue or KeywordValue => true,
            BooleanValue flag => !flag.ToBooleanValue() && !allowFalse,
            StringValue text => text.ToStringValue().Length == 0,
            ArrayValue array => array.Values.Count == 0,
            HashValue hash => hash.Map.Count == 0,
            _ => false,
        };
        return missing ? fallback : input;
    }
}
