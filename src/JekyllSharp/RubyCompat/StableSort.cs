namespace JekyllSharp.RubyCompat;

/// <summary>
/// The merge sort behind Ruby's <c>sort</c> on Linux: stable, and for an order that contradicts itself
/// (dated and undated documents mixed) it gives the same result, because the same pairs are compared.
/// </summary>
public static class StableSort
{
    /// <summary>Sorts a list in place.</summary>
    public static void Sort<T>(List<T> list, Comparison<T> compare)
    {
        if (list.Count < 2)
        {
            return;
        }

        T[] items = [.. list];
        var spare = new T[items.Length];
        Sort(items, 0, items.Length, spare, compare);
        for (int i = 0; i < items.Length; i++)
        {
            list[i] = items[i];
        }
    }

    private static void Sort<T>(T[] items, int start, int count, T[] spare, Comparison<T> compare)
    {
        if (count < 2)
        {
            return;
        }

        int left = count / 2;
        Sort(items, start, left, spare, compare);
        Sort(items, start + left, count - left, spare, compare);
        int a = start;
        int b = start + left;
        int end = start + count;
        int to = start;
        while (a < start + left && b < end)
        {
            spare[to++] = compare(items[a], items[b]) <= 0 ? items[a++] : items[b++];
        }

        while (a < start + left)
        {
            spare[to++] = items[a++];
        }

        Array.Copy(spare, start, items, start, to - start);
    }
}
