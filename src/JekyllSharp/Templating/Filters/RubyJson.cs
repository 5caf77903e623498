using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating.Drops;

namespace JekyllSharp.Templating.Filters;

/// <summary>JSON as Ruby's generator writes it: no space, nothing escaped that need not be, floats in Ruby's form.</summary>
public static class RubyJson
{
    /// <summary>The generator's own limit.</summary>
    private const int DeepestNesting = 100;

    /// <summary>The JSON of a value.</summary>
    /// <exception cref="RubyErrorException">A float is not finite, or the nesting is too deep.</exception>
    public static string Generate(FluidValue value)
    {
        var result = new StringBuilder();
        Append(result, value, 0);
        return result.ToString();
    }

    private static void Append(StringBuilder to, FluidValue value, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new RubyErrorException("JSON::NestingError", $"nesting of {depth} is too deep");
        }

        switch (value)
        {
            case NilValue:
                to.Append("null");
                break;
            case BooleanValue or IntValue or BigIntValue:
                to.Append(LiquidText.ToS(value));
                break;
            case FloatValue number:
                AppendFloat(to, number.Value);
                break;
            case ArrayValue array:
                AppendArray(to, array.Values, depth);
                break;
            case HashValue hash:
                AppendPairs(to, hash.Pairs(), depth);
                break;
            case Drop drop when drop.ToSerializable() is { } plain && !ReferenceEquals(plain, drop):
                Append(to, plain, depth);
                break;
            case DocumentDrop or ExcerptDrop when depth >= NeighbourJson.ShortenedFrom:
                AppendPairs(to, NeighbourJson.Pairs((Drop)value), depth);
                break;
            case Drop { IsEnumerable: true } drop:
                AppendPairs(to, drop.Pairs(), depth);
                break;
            default:
                Json.AppendText(to, LiquidText.ToS(value));
                break;
        }
    }

    private static void AppendFloat(StringBuilder to, double number)
    {
        if (!double.IsFinite(number))
        {
            throw new RubyErrorException("JSON::GeneratorError", $"1000: {RubyFloat.ToS(number)} not allowed in JSON");
        }

        to.Append(RubyFloat.ToS(number));
    }

    private static void AppendArray(StringBuilder to, IReadOnlyList<FluidValue> items, int depth)
    {
        to.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            to.Append(i > 0 ? "," : "");
            Append(to, items[i], depth + 1);
        }

        to.Append(']');
    }

    private static void AppendPairs(StringBuilder to, IEnumerable<FluidValue> pairs, int depth)
    {
        to.Append('{');
        string between = "";
        foreach (FluidValue pair in pairs)
        {
            IReadOnlyList<FluidValue> both = ((ArrayValue)pair).Values;
            to.Append(between);
            Json.AppendText(to, LiquidText.ToS(both[0]));
            to.Append(':');
            Append(to, both[1], depth + 1);
            between = ",";
        }

        to.Append('}');
    }
}
