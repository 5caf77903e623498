namespace JekyllSharp.RubyCompat;

/// <summary>
/// The merge sort behind Ruby's <c>sort</c> on Linux, in place: stable, and for an order that contradicts itself
/// (dated and undated documents mixed) it gives the same result, because the same pairs are compared.
/// </summary>
public static class StableSort
{
    /// <summary>Sorts a list in place.</summary>
    public static void Sort<T>(List<T> list, Comparison<T> compare)
    {
        List<T> sorted = Liquid.Ruby.StableSort.Sort(list, compare);
        for (int i = 0; i < sorted.Count; i++)
        {
            list[i] = sorted[i];
        }
    }
}
