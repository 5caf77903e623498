namespace JekyllSharp.Liquid.Ruby;

/// <summary>Sorting that keeps the order of equal elements, as Ruby's does on the reference platform.</summary>
public static class StableSort
{
    /// <summary>A sorted copy. The comparison may throw; it is asked only when there are two elements or more.</summary>
    public static List<T> Sort<T>(IReadOnlyList<T> items, Comparison<T> compare)
    {
        T[] sorted = [.. items];
        Merge(sorted, new T[sorted.Length], 0, sorted.Length, compare);
        return [.. sorted];
    }

    private static void Merge<T>(T[] items, T[] buffer, int from, int to, Comparison<T> compare)
    {
        if (to - from < 2)
        {
            return;
        }

        int middle = from + ((to - from) / 2);
        Merge(items, buffer, from, middle, compare);
        Merge(items, buffer, middle, to, compare);
        Array.Copy(items, from, buffer, from, to - from);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++)
        {
            bool takeLeft = left < middle && (right >= to || compare(buffer[left], buffer[right]) <= 0);
            items[at] = buffer[takeLeft ? left++ : right++];
        }
    }
}
