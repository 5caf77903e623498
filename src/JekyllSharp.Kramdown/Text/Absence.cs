namespace JekyllSharp.Kramdown.Text;

/// <summary>
/// Remembers that something does not occur in a text any more from some index on, so that it is looked for only
/// once.
/// </summary>
internal struct Absence
{
    private string? _text;
    private int _from;

    /// <summary>The index of the next occurrence, or -1.</summary>
    public int Find(string text, string what, int start)
    {
        if (ReferenceEquals(_text, text) && start >= _from)
        {
            return -1;
        }

        int found = start > text.Length ? -1 : text.IndexOf(what, start, StringComparison.Ordinal);
        if (found < 0)
        {
            _text = text;
            _from = start;
        }

        return found;
    }
}
