using System.Numerics;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Values;

/// <summary>Ruby's <c>==</c>, <c>&lt;=&gt;</c> and <c>eql?</c> of values.</summary>
public static class RubyComparison
{
    /// <summary>Equality for hash keys and <c>uniq</c>: <c>1</c> and <c>1.0</c> differ.</summary>
    public static IEqualityComparer<FluidValue> KeyComparer { get; } = new Eql();

    /// <summary>Ruby's <c>==</c>.</summary>
    public static bool AreEqual(FluidValue left, FluidValue right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left switch
        {
            StringValue text => right is StringValue other && string.Equals(text.ToStringValue(), other.ToStringValue(), StringComparison.Ordinal),
            IntValue number => right switch
            {
                IntValue other => number.Value == other.Value,
                FloatValue other => number.Value == other.Value,
                _ => false,
            },
            FloatValue number => right switch
            {
                FloatValue other => number.Value == other.Value,
                IntValue other => number.Value == other.Value,
                BigIntValue other => number.Value == (double)other.Value,
                _ => false,
            },
            BooleanValue flag => right is BooleanValue other && flag.ToBooleanValue() == other.ToBooleanValue(),
            NilValue => right is NilValue,
            ArrayValue array => right is ArrayValue other && SameItems(array.Values, other.Values),
            HashValue hash => right is HashValue other && SamePairs(hash, other, AreEqual),
            TimeValue time => right is TimeValue other && time.Time.Equals(other.Time),
            DateValue date => right is DateValue other && date.Date.Equals(other.Date),
            RangeValue range => right is RangeValue other && range.First == other.First && range.Last == other.Last,
            BigIntValue number => right switch
            {
                BigIntValue other => number.Value == other.Value,
                FloatValue other => (double)number.Value == other.Value,
                _ => false,
            },
            Drop drop => drop.EqualsTo(right),
            RubyValue => false,
            _ => left.Equals(right),
        };
    }

    /// <summary>Ruby's <c>&lt;=&gt;</c>: null where the two cannot be compared.</summary>
    public static int? Compare(FluidValue left, FluidValue right)
    {
        switch (left, right)
        {
            case (StringValue a, StringValue b):
                return CompareText(a.ToStringValue(), b.ToStringValue());
            case (IntValue a, IntValue b):
                return a.Value.CompareTo(b.Value);
            case (TimeValue a, TimeValue b):
                return a.Time.CompareTo(b.Time);
            case (DateValue a, DateValue b):
                return a.Date.CompareTo(b.Date);
            case (Drop drop, _):
                return drop.CompareWith(right);
            case (ArrayValue a, ArrayValue b):
                return CompareItems(a.Values, b.Values);
        }

        if (IsNumber(left) && IsNumber(right))
        {
            return CompareNumbers(left, right);
        }

        return AreEqual(left, right) ? 0 : null;
    }

    /// <summary>Order of strings by their UTF-8 bytes, which is the order of their code points.</summary>
    public static int CompareText(string left, string right)
    {
        int n = Math.Min(left.Length, right.Length);
        for (int i = 0; i < n; i++)
        {
            char a = left[i];
            char b = right[i];
            if (a != b)
            {
                // UTF-16 sorts surrogates before U+E000..U+FFFF, UTF-8 behind them.
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Ruby's class name, as error messages give it.</summary>
    public static string ClassName(FluidValue value) => value switch
    {
        StringValue => "String",
        NilValue => "NilClass",
        BooleanValue flag => flag.ToBooleanValue() ? "TrueClass" : "FalseClass",
        IntValue or BigIntValue => "Integer",
        FloatValue => "Float",
        ArrayValue => "Array",
        HashValue => "Hash",
        RangeValue => "Range",
        TimeValue => "Time",
        DateValue => "Date",
        Drop drop => drop.RubyClass,
        KeywordValue => "Liquid::Expression::MethodLiteral",
        _ => value.GetType().Name,
    };

    /// <summary>The error that Ruby raises where two values cannot be compared.</summary>
    public static RubyErrorException Mismatch(FluidValue left, FluidValue right)
    {
        string shown = right is IntValue or BigIntValue or FloatValue or NilValue or BooleanValue
            ? LiquidText.Inspect(right)
            : ClassName(right);
        return RubyErrorException.Argument($"comparison of {ClassName(left)} with {shown} failed");
    }

    internal static bool IsNumber(FluidValue value) => value is IntValue or FloatValue or BigIntValue;

    private static int? CompareNumbers(FluidValue left, FluidValue right)
    {
        if (left is FloatValue || right is FloatValue)
        {
            double a = ToDouble(left);
            double b = ToDouble(right);
            return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
        }

        return ToBig(left).CompareTo(ToBig(right));
    }

    private static double ToDouble(FluidValue value) => value switch
    {
        IntValue number => number.Value,
        FloatValue number => number.Value,
        _ => (double)((BigIntValue)value).Value,
    };

    private static BigInteger ToBig(FluidValue value) => value is IntValue number ? number.Value : ((BigIntValue)value).Value;

    private static int? CompareItems(IReadOnlyList<FluidValue> left, IReadOnlyList<FluidValue> right)
    {
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            int? order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static bool SameItems(IReadOnlyList<FluidValue> left, IReadOnlyList<FluidValue> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SamePairs(HashValue left, HashValue right, Func<FluidValue, FluidValue, bool> same)
    {
        if (ReferenceEquals(left.Map, right.Map))
        {
            return true;
        }

        if (left.Map.Count != right.Map.Count)
        {
            return false;
        }

        foreach (object? key in left.Map.Keys)
        {
            if (right.GetPlain(key) is not { } other || !same(left.GetPlain(key) ?? NilValue.Instance, other))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Eql : IEqualityComparer<FluidValue>
    {
        // Deeper parts count by their size alone, so that data that holds itself ends.
        private const int HashedDepth = 2;

        public bool Equals(FluidValue? x, FluidValue? y) => (x, y) switch
        {
            (ArrayValue a, ArrayValue b) => AreSame(a.Values, b.Values),
            (HashValue a, HashValue b) => SamePairs(a, b, Equals),
            (not null, not null) => x is FloatValue == y is FloatValue && AreEqual(x, y),
            _ => false,
        };

        public int GetHashCode(FluidValue obj) => ContentHash(obj, HashedDepth);

        /// <summary>By content, as Ruby's: rows of a table all have the same number of columns, and a hash of the count alone compares each with each.</summary>
        private static int ContentHash(FluidValue value, int depth)
        {
            switch (value)
            {
                case ArrayValue array when depth > 0:
                    var ordered = default(HashCode);
                    foreach (FluidValue item in array.Values)
                    {
                        ordered.Add(ContentHash(item, depth - 1));
                    }

                    return ordered.ToHashCode();
                case ArrayValue array:
                    return array.Values.Count;
                case HashValue hash when depth > 0:
                    int sum = hash.Map.Count;
                    foreach (object? key in hash.Map.Keys)
                    {
                        // A sum: the order of keys does not count. Keys other than texts and integers are rare.
                        int name = key is string or long ? key.GetHashCode() : 1;
                        sum += HashCode.Combine(name, hash.GetPlain(key) is { } held ? ContentHash(held, depth - 1) : 0);
                    }

                    return sum;
                case HashValue hash:
                    return hash.Map.Count;
                case StringValue text:
                    return TextHash(text.ToStringValue());
                default:
                    return value.GetHashCode();
            }
        }

        /// <summary>By length and both ends: sites that push page after page onto a list and make it <c>uniq</c> each time hash every page's content thousands of times.</summary>
        private static int TextHash(string text)
        {
            const int end = 32;
            return text.Length <= 2 * end
                ? string.GetHashCode(text, StringComparison.Ordinal)
                : HashCode.Combine(text.Length, string.GetHashCode(text.AsSpan(0, end), StringComparison.Ordinal), string.GetHashCode(text.AsSpan(text.Length - end), StringComparison.Ordinal));
        }

        private bool AreSame(IReadOnlyList<FluidValue> left, IReadOnlyList<FluidValue> right)
        {
            bool same = left.Count == right.Count;
            for (int i = 0; i < left.Count && same; i++)
            {
                same = Equals(left[i], right[i]);
            }

            return same;
        }
    }
}
