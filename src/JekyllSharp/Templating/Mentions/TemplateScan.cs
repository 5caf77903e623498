using JekyllSharp.Diagnostics;

namespace JekyllSharp.Templating.Mentions;

/// <summary>Finds tags and filters in the text of a template without parsing it, so that one mistake hides no other.</summary>
internal ref struct TemplateScan
{
    private readonly ReadOnlySpan<char> _text;
    private readonly string _path;
    private readonly List<TemplateMention> _found = [];
    private int _at;
    private int _line;
    private int _lineStart;

    private TemplateScan(string text, string path, int firstLine)
    {
        _text = text;
        _path = path;
        _line = firstLine;
    }

    /// <summary>The tags and filters of a text, in its order; those in <c>raw</c> and <c>comment</c> are none.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">The file, for places.</param>
    /// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
    public static IReadOnlyList<TemplateMention> Find(string text, string path, int firstLine)
    {
        var scan = new TemplateScan(text, path, firstLine);
        scan.Run();
        return scan._found;
    }

    private void Run()
    {
        while (true)
        {
            int open = NextOpening();
            if (open < 0)
            {
                return;
            }

            MoveTo(open);
            bool isTag = _text[open + 1] == '%';
            int length = _text[(open + 2)..].IndexOf(isTag ? "%}" : "}}");
            if (length < 0)
            {
                return;
            }

            ReadOnlySpan<char> markup = _text.Slice(open + 2, length).Trim('-');
            int close = open + 2 + length + 2;
            if (isTag)
            {
                close = Tag(markup, close);
            }
            else
            {
                Filters(markup);
            }

            MoveTo(close);
        }
    }

    private readonly int NextOpening()
    {
        for (int i = _at; i + 1 < _text.Length; i++)
        {
            if (_text[i] == '{' && _text[i + 1] is '%' or '{')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Notes a tag; gives where to go on, which for a raw block is behind its end.</summary>
    private readonly int Tag(ReadOnlySpan<char> markup, int close)
    {
        ReadOnlySpan<char> trimmed = markup.Trim();
        int end = 0;
        while (end < trimmed.Length && (char.IsLetterOrDigit(trimmed[end]) || trimmed[end] is '_' or '-'))
        {
            end++;
        }

        if (end == 0)
        {
            return close;
        }

        string name = trimmed[..end].ToString();
        string rest = trimmed[end..].Trim().ToString();
        _found.Add(new TemplateMention(false, name, rest, Here()));
        if (name is "raw" or "comment")
        {
            int after = EndOf(name, close);
            return after;
        }

        if (name is "assign" or "echo" or "if" or "elsif" or "unless" or "for" or "case" or "when" or "capture")
        {
            Filters(rest);
        }

        return close;
    }

    private readonly int EndOf(string name, int from)
    {
        for (int i = from; i + 1 < _text.Length; i++)
        {
            if (_text[i] == '{' && _text[i + 1] == '%'
                && _text[(i + 2)..].TrimStart('-').TrimStart().StartsWith("end" + name, StringComparison.Ordinal))
            {
                int close = _text[i..].IndexOf("%}");
                return close < 0 ? _text.Length : i + close + 2;
            }
        }

        return _text.Length;
    }

    /// <summary>Notes what stands behind each <c>|</c> that is not in quotes.</summary>
    private readonly void Filters(ReadOnlySpan<char> markup)
    {
        char quote = '\0';
        for (int i = 0; i < markup.Length; i++)
        {
            char c = markup[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '|' && (i + 1 >= markup.Length || markup[i + 1] != '|'))
            {
                ReadOnlySpan<char> name = markup[(i + 1)..].TrimStart();
                int end = 0;
                while (end < name.Length && (char.IsLetterOrDigit(name[end]) || name[end] == '_'))
                {
                    end++;
                }

                if (end > 0)
                {
                    _found.Add(new TemplateMention(true, name[..end].ToString(), "", Here()));
                }
            }
        }
    }

    private readonly SourceLocation Here() => new(_path, _line, _at - _lineStart + 1);

    private void MoveTo(int position)
    {
        for (; _at < position; _at++)
        {
            if (_text[_at] == '\n')
            {
                _line++;
                _lineStart = _at + 1;
            }
        }
    }
}
