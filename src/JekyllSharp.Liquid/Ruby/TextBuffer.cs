using System.Buffers;

namespace JekyllSharp.Liquid.Ruby;

/// <summary>Collects characters in a rented buffer, so that a filter allocates its result and nothing else. Not to be copied.</summary>
internal ref struct TextBuffer(int capacity)
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    /// <summary>Appends a text.</summary>
    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Appends a character.</summary>
    public void Append(char character)
    {
        if (_length == _characters.Length)
        {
            Grow(1);
        }

        _characters[_length++] = character;
    }

    /// <summary>The text; the buffer goes back and must not be used again.</summary>
    public string ToStringAndReturn()
    {
        string text = new(_characters, 0, _length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        _length = 0;
        return text;
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _characters.Length * 2));
        _characters.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
