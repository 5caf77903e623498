namespace JekyllSharp.Kramdown.Tree;

/// <summary>
/// Attributes in the order in which their names were first set: kramdown prints them so, whatever was
/// overwritten later.
/// </summary>
internal sealed class AttributeList
{
    private readonly List<KeyValuePair<string, string>> _items = new(4);

    public int Count => _items.Count;

    public KeyValuePair<string, string> this[int index] => _items[index];

    public string? Find(string name)
    {
        foreach (KeyValuePair<string, string> item in _items)
        {
            if (string.Equals(item.Key, name, StringComparison.Ordinal))
            {
                return item.Value;
            }
        }

        return null;
    }

    /// <summary>Sets a value; a name that is already there keeps its place.</summary>
    public void Set(string name, string value)
    {
        for (int i = 0; i < _items.Count; i++)
        {
            if (string.Equals(_items[i].Key, name, StringComparison.Ordinal))
            {
                _items[i] = new KeyValuePair<string, string>(name, value);
                return;
            }
        }

        _items.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds words to <c>class</c>, which collects where other attributes are replaced.</summary>
    public void AddClass(string words)
    {
        string? old = Find("class");
        Set("class", string.IsNullOrEmpty(old) ? words : old + " " + words);
    }

    public void Remove(string name) =>
        _items.RemoveAll(item => string.Equals(item.Key, name, StringComparison.Ordinal));

    public void SetAt(int index, string value) =>
        _items[index] = new KeyValuePair<string, string>(_items[index].Key, value);

    public AttributeList Clone()
    {
        AttributeList copy = new();
        copy._items.AddRange(_items);
        return copy;
    }

    /// <summary>Whether <c>class</c> contains the word.</summary>
    public bool HasClass(string word)
    {
        string? value = Find("class");
        if (value is null)
        {
            return false;
        }

        foreach (Range part in value.AsSpan().Split(' '))
        {
            if (value.AsSpan(part).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
