using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace JekyllSharp.Liquid.Values;

/// <summary>
/// A Ruby <c>Hash</c> of plain values: keeps insertion order, takes any key (YAML has integer, date and null keys).
/// Assigning to an existing key keeps its place, as in Ruby.
/// </summary>
/// <remarks>
/// Plain values are: <c>null</c>, <see cref="bool"/>, <see cref="long"/>, <see cref="System.Numerics.BigInteger"/>,
/// <see cref="double"/>, <see cref="string"/>, <see cref="RubyTime"/>, <see cref="RubyDate"/>,
/// <see cref="List{T}"/> of plain values, <see cref="DataMap"/>, and template values of the engine itself.
/// Not safe for writing from several threads.
/// </remarks>
public sealed class DataMap : IReadOnlyCollection<KeyValuePair<object?, object?>>
{
    private const int LinearLimit = 8;
    private static readonly object NullKey = new();

    private Entry[] _entries = [];
    private int _used;
    private Dictionary<object, int>? _index;

    /// <summary>Number of pairs.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a text key, or null where there is none.</summary>
    public object? this[string key]
    {
        get => TryGetValue(key, out object? value) ? value : null;
        set => Set(key, value);
    }

    /// <summary>The keys in insertion order.</summary>
    public IEnumerable<object?> Keys
    {
        get
        {
            foreach (KeyValuePair<object?, object?> pair in this)
            {
                yield return pair.Key;
            }
        }
    }

    /// <summary>True where the text key exists, even with a null value.</summary>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <summary>True where the key exists, even with a null value.</summary>
    public bool ContainsKey(object? key) => Find(key ?? NullKey) >= 0;

    /// <summary>Looks up a key of any kind. Integers are <see cref="long"/>.</summary>
    public bool TryGetValue(object? key, out object? value)
    {
        int at = Find(key ?? NullKey);
        value = at < 0 ? null : _entries[at].Value;
        return at >= 0;
    }

    /// <summary>Adds a pair at the end, or replaces the value of an existing key in its place.</summary>
    public void Set(object? key, object? value)
    {
        object k = key ?? NullKey;
        int at = Find(k);
        if (at >= 0)
        {
            _entries[at].Value = value;
            _entries[at].Converted = null;
            return;
        }

        if (_used == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, _used * 2));
        }

        _entries[_used] = new Entry { Key = k, Value = value };
        if (_index is not null)
        {
            _index[k] = _used;
        }
        else if (_used >= LinearLimit)
        {
            BuildIndex(_used + 1);
        }

        _used++;
        Count++;
    }

    /// <summary>Removes a key; true where it was there.</summary>
    public bool Remove(object? key)
    {
        int at = Find(key ?? NullKey);
        if (at < 0)
        {
            return false;
        }

        Array.Copy(_entries, at + 1, _entries, at, _used - at - 1);
        _entries[--_used] = default;
        Count--;
        _index = null;
        if (_used > LinearLimit)
        {
            BuildIndex(_used);
        }

        return true;
    }

    /// <summary>A copy of this map; nested maps and lists are shared.</summary>
    public DataMap Clone()
    {
        var copy = new DataMap { _entries = new Entry[_used], _used = _used, Count = Count };
        Array.Copy(_entries, copy._entries, _used);
        if (_used > LinearLimit)
        {
            copy.BuildIndex(_used);
        }

        return copy;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<object?, object?>> GetEnumerator()
    {
        for (int i = 0; i < _used; i++)
        {
            object key = _entries[i].Key;
            yield return new(ReferenceEquals(key, NullKey) ? null : key, _entries[i].Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The engine's cached template value of an entry, converted at most once per assignment.</summary>
    internal bool TryGetConverted<T>(object? key, Func<object?, T> convert, [MaybeNullWhen(false)] out T value)
        where T : class
    {
        int at = Find(key ?? NullKey);
        if (at < 0)
        {
            value = null;
            return false;
        }

        ref Entry entry = ref _entries[at];
        value = (T)(entry.Converted ??= convert(entry.Value));
        return true;
    }

    private int Find(object key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out int at) ? at : -1;
        }

        if (key is string text)
        {
            for (int i = 0; i < _used; i++)
            {
                if (_entries[i].Key is string s && string.Equals(s, text, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        for (int i = 0; i < _used; i++)
        {
            if (_entries[i].Key.Equals(key))
            {
                return i;
            }
        }

        return -1;
    }

    private void BuildIndex(int count)
    {
        _index = new Dictionary<object, int>(count * 2);
        for (int i = 0; i < count; i++)
        {
            _index[_entries[i].Key] = i;
        }
    }

    private struct Entry
    {
        public object Key;
        public object? Value;
        public object? Converted;
    }
}
