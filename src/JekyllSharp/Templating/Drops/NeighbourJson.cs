using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Drops;

/// <summary>
/// The JSON of a document that stands in another value. Jekyll: from the second level on, the documents before and after
/// it are shortened to what does not lead on to others.
/// </summary>
internal static class NeighbourJson
{
    /// <summary>The nesting, from 0 for the outermost value, from which on neighbours are shortened.</summary>
    public const int ShortenedFrom = 2;

    private static readonly string[] LeftOut = ["next", "previous", "content", "excerpt", "output"];

    /// <summary>The pairs of a document whose neighbours are shortened.</summary>
    public static IEnumerable<FluidValue> Pairs(Drop document)
    {
        foreach (string key in document.Keys)
        {
            FluidValue value = document.Get(key) ?? NilValue.Instance;
            yield return new ArrayValue([StringValue.Create(key), key is "next" or "previous" && value is Drop other ? Shortened(other) : value]);
        }
    }

    private static HashValue Shortened(Drop document)
    {
        var map = new DataMap();
        foreach (string key in document.Keys)
        {
            if (Array.IndexOf(LeftOut, key) < 0)
            {
                map.Set(key, document.Get(key));
            }
        }

        return new HashValue(map);
    }
}
