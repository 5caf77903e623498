using System.Numerics;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.RubyCompat;

/// <summary>Ruby's <c>&lt;=&gt;</c> of plain values.</summary>
public static class RubyCompare
{
    /// <summary>Negative, zero or positive; null where the values cannot be compared.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (long a, long b) => a.CompareTo(b),
        (long or double, long or double) => Convert.ToDouble(left, System.Globalization.CultureInfo.InvariantCulture)
            .CompareTo(Convert.ToDouble(right, System.Globalization.CultureInfo.InvariantCulture)),
        (BigInteger a, BigInteger b) => a.CompareTo(b),
        (RubyTime a, RubyTime b) => a.CompareTo(b),
        (RubyDate a, RubyDate b) => a.CompareTo(b),
        (bool a, bool b) => a == b ? 0 : null,
        (List<object?> a, List<object?> b) => Lists(a, b),
        (null, null) => 0,
        _ => null,
    };

    private static int? Lists(List<object?> a, List<object?> b)
    {
        for (int i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            int? order = Compare(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }
}
