using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>How a comparison is joined to the one before it.</summary>
internal enum ConditionJoin
{
    None,
    And,
    Or,
}

/// <summary>One comparison; without operator the value's truth counts.</summary>
internal sealed record ConditionTerm(ConditionJoin Join, LiquidExpression Left, string? Symbol, LiquidExpression? Right);

/// <summary>Comparisons joined by <c>and</c> and <c>or</c>: no precedence, grouped from the right.</summary>
public sealed class ConditionExpression : LiquidExpression
{
    private readonly ConditionTerm[] _terms;

    internal ConditionExpression(ConditionTerm[] terms) => _terms = terms;

    /// <summary>True where <c>and</c> or <c>or</c> joins comparisons.</summary>
    public bool IsJoined => _terms.Length > 1;

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Children => _terms.SelectMany(static t => t.Right is null ? [t.Left] : new[] { t.Left, t.Right });

    /// <inheritdoc />
    public override FluidValue Evaluate(LiquidContext context) => BooleanValue.Create(IsTrue(context));

    /// <summary>Whether it holds.</summary>
    public bool IsTrue(LiquidContext context)
    {
        bool result = Holds(_terms[0], context);
        for (int i = 1; i < _terms.Length; i++)
        {
            // Grouped from the right, "a or (…)" is decided by a true a, "a and (…)" by a false one.
            if (_terms[i].Join == ConditionJoin.Or == result)
            {
                return result;
            }

            result = Holds(_terms[i], context);
        }

        return result;
    }

    internal static bool Compare(FluidValue left, string symbol, FluidValue right, LiquidContext context) => symbol switch
    {
        "==" => AreEqual(left, right, context) ?? false,
        "!=" or "<>" => !(AreEqual(left, right, context) ?? false),
        "<" => Order(left, right) < 0,
        ">" => Order(left, right) > 0,
        "<=" => Order(left, right) <= 0,
        ">=" => Order(left, right) >= 0,
        "contains" => Contains(left, right),
        _ => throw RubyErrorException.Argument("Unknown operator " + symbol),
    };

    private static bool Holds(ConditionTerm term, LiquidContext context)
    {
        FluidValue left = term.Left.Evaluate(context);
        return term.Symbol is null
            ? LiquidValue.IsTruthy(left)
            : Compare(left, term.Symbol, term.Right!.Evaluate(context), context);
    }

    /// <summary>Null where a keyword asks something that the other side cannot answer; that is not equal.</summary>
    private static bool? AreEqual(FluidValue left, FluidValue right, LiquidContext context)
    {
        if (left is KeywordValue keyword)
        {
            return Answer(keyword, right, context);
        }

        return right is KeywordValue other ? Answer(other, left, context) : RubyComparison.AreEqual(left, right);
    }

    private static bool? Answer(KeywordValue keyword, FluidValue value, LiquidContext context)
    {
        if (ReferenceEquals(keyword, KeywordValue.Empty))
        {
            return IsEmpty(value);
        }

        if (!context.Environment.BlankIsDefined)
        {
            return null;
        }

        return value switch
        {
            StringValue text => text.ToStringValue().All(char.IsWhiteSpace),
            NilValue => true,
            BooleanValue flag => !flag.ToBooleanValue(),
            _ => IsEmpty(value) ?? false,
        };
    }

    private static bool? IsEmpty(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue().Length == 0,
        ArrayValue array => array.Values.Count == 0,
        HashValue hash => hash.Map.Count == 0,
        _ => null,
    };

    /// <summary>Ruby's order; null, which compares as false, where one side has none.</summary>
    private static int? Order(FluidValue left, FluidValue right)
    {
        if (!IsOrdered(left) || !IsOrdered(right))
        {
            return null;
        }

        if (RubyComparison.Compare(left, right) is { } order)
        {
            return order;
        }

        bool notANumber = RubyComparison.IsNumber(left) && RubyComparison.IsNumber(right);
        return notANumber ? null : throw RubyComparison.Mismatch(left, right);
    }

    private static bool IsOrdered(FluidValue value) =>
        value is StringValue or IntValue or FloatValue or BigIntValue or TimeValue or DateValue;

    private static bool Contains(FluidValue left, FluidValue right)
    {
        if (right is NilValue || !LiquidValue.IsTruthy(right))
        {
            return false;
        }

        return left switch
        {
            StringValue text => text.ToStringValue().Contains(LiquidText.ToS(right), StringComparison.Ordinal),
            ArrayValue array => Includes(array.Values, right),
            HashValue hash => hash.Get(right) is not null,
            RangeValue range => InRange(range, right),
            Drop { IsEnumerable: true } drop => Includes([.. drop.Pairs()], right),
            _ => false,
        };
    }

    private static bool InRange(RangeValue range, FluidValue value) => value switch
    {
        IntValue number => number.Value >= range.First && number.Value <= range.Last,
        FloatValue number => number.Value >= range.First && number.Value <= range.Last,
        _ => false,
    };

    private static bool Includes(IReadOnlyList<FluidValue> items, FluidValue value)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (RubyComparison.AreEqual(items[i], value))
            {
                return true;
            }
        }

        return false;
    }
}
