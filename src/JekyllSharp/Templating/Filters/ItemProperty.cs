using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary>Reads the property of an item by which <c>where</c>, <c>group_by</c> and <c>sort</c> work.</summary>
internal static class ItemProperty
{
    /// <summary>
    /// Follows a dotted path. Jekyll: text that looks like a number becomes one, and a path that leads through nothing gives <c>false</c>.
    /// </summary>
    public static FluidValue Read(FluidValue item, string path)
    {
        FluidValue value = item;
        if (path.Contains('.', StringComparison.Ordinal))
        {
            foreach (string key in RubyString.Split(path, "."))
            {
                value = Step(value, key);
            }
        }
        else if (path.Length > 0)
        {
            value = item is NilValue or BooleanValue or FloatValue ? throw TextFilters.NoMethod("[]", item) : Step(item, path);
        }

        return value is StringValue text ? ParseNumber(text) : value;
    }

    /// <summary>What Ruby's <c>value[key]</c> gives for a text as key.</summary>
    internal static FluidValue Step(FluidValue value, string key)
    {
        switch (value)
        {
            case HashValue hash:
                return hash.Get(key) ?? NilValue.Instance;
            case Drop drop:
                return LiquidLookup.Index(drop, StringValue.Create(key)) ?? NilValue.Instance;
            case StringValue text:
                return text.ToStringValue().Contains(key, StringComparison.Ordinal) ? StringValue.Create(key) : NilValue.Instance;
            case ArrayValue or IntValue or BigIntValue:
                throw new RubyErrorException("TypeError", "no implicit conversion of String into Integer");
            default:
                return BooleanValue.False;
        }
    }

    private static FluidValue ParseNumber(StringValue value)
    {
        ReadOnlySpan<char> text = value.ToStringValue().AsSpan().Trim(" \t\n\v\f\r");
        if (text.Length == 0 || !(char.IsAsciiDigit(text[^1]) || text[^1] == '.'))
        {
            return value;
        }

        ReadOnlySpan<char> digits = text[0] == '-' ? text[1..] : text;
        int point = digits.IndexOf('.');
        if (point < 0)
        {
            return digits.ContainsAnyExceptInRange('0', '9') || digits.Length == 0 ? value : BigIntValue.Create(RubyNumber.ToI(text));
        }

        bool valid = digits.Length > 1
            && !digits[..point].ContainsAnyExceptInRange('0', '9')
            && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9');
        return valid ? new FloatValue(ToFloat(text)) : value;
    }

    /// <summary>Ruby: a number that starts with its point is read all the same.</summary>
    private static double ToFloat(ReadOnlySpan<char> text) =>
        double.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}
