using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Data;

/// <summary>Jekyll's deep merge of hashes.</summary>
public static class DeepMerge
{
    /// <summary>
    /// A new map: the pairs of <paramref name="target"/> overwritten by those of <paramref name="overwrite"/>;
    /// maps merge, and a null does not overwrite a value.
    /// </summary>
    public static DataMap Merge(DataMap target, DataMap overwrite)
    {
        DataMap result = target.Clone();
        Into(result, overwrite);
        return result;
    }

    /// <summary>The same, changing <paramref name="target"/>; nested maps are copied, not changed.</summary>
    public static void Into(DataMap target, DataMap overwrite)
    {
        foreach (KeyValuePair<object?, object?> pair in overwrite)
        {
            if (!target.TryGetValue(pair.Key, out object? old))
            {
                target.Set(pair.Key, pair.Value);
            }
            else if (pair.Value is null)
            {
                // Jekyll: a null keeps what was there.
            }
            else if (old is DataMap oldMap && pair.Value is DataMap newMap)
            {
                target.Set(pair.Key, Merge(oldMap, newMap));
            }
            else
            {
                target.Set(pair.Key, pair.Value);
            }
        }
    }
}
