namespace JekyllSharp.Liquid.Parsing;

/// <summary>Turns offsets of a source into lines and columns. Asked in rising order mostly, so it remembers where it was.</summary>
internal sealed class LineMap(string source, int lineOffset, int columnOffset)
{
    private int _offset;
    private int _line;
    private int _lineStart;

    public SourcePosition At(int offset)
    {
        if (offset < _offset)
        {
            (_offset, _line, _lineStart) = (0, 0, 0);
        }

        for (int next; (next = source.IndexOf('\n', _offset, offset - _offset)) >= 0; _offset = next + 1)
        {
            _line++;
            _lineStart = next + 1;
        }

        _offset = Math.Max(_offset, _lineStart);
        int column = offset - _lineStart + 1 + (_line == 0 ? columnOffset : 0);
        return new SourcePosition(_line + 1 + lineOffset, column);
    }
}
