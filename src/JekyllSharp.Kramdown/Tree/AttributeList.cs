using JekyllSharp.Kramdown.Text;

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

    /// <summary>Whether the word is found in <c>class</c>, be it as a part of a class between signs.</summary>
    public bool HasClass(string word)
    {
        string? value = Find("class");
        for (int i = Index(0); i >= 0; i = Index(i + 1))
        {
            int end = i + word.Length;
            if ((i == 0 || !Chars.IsBoundaryWord(value!, i - 1)) && (end == value!.Length || !Chars.IsBoundaryWord(value, end)))
            {
                return true;
            }
        }

        return false;

        int Index(int from) => value?.IndexOf(word, from, StringComparison.Ordinal) ?? -1;
    }
}
