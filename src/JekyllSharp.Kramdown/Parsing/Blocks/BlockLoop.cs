using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private const int MaxDepth = 1000;

    private int _depth;
    private int _resolveDepth;

    /// <summary>
    /// Whether nesting has come so far that going on could use up the stack, here or when the tree is printed.
    /// </summary>
    private bool IsTooDeep() =>
        _depth + _htmlDepth + _resolveDepth + _spanDepth > MaxDepth
        || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>
    /// Reads blocks into <paramref name="parent"/> to the end of the text or, inside an HTML element, to its
    /// end tag.
    /// </summary>
    /// <returns>Whether the end tag was found.</returns>
    private bool ParseBlocks(Element parent)
    {
        Element outer = _tree;
        InlineAttributes? outerIal = _blockIal;
        _tree = parent;
        _blockIal = null;
        _depth++;
        while (_p < _s.Length && !_stopBlocks)
        {
            if (IsTooDeep())
            {
                AddTooDeep();
                break;
            }

            if (!ParseBlock())
            {
                AddUnhandledLine();
            }

        }

        _depth--;
        _tree = outer;
        _blockIal = outerIal;
        bool stopped = _stopBlocks;
        _stopBlocks = false;
        return stopped;
    }

    private bool ParseBlock()
    {
        if (_spans == SpanSet.Smart)
        {
            return ParseHtmlBlock();
        }

        if (ParseBlankLines() || ParseIndentedCode())
        {
            return true;
        }

        int i = Lines.SkipOptionalIndent(_s, _p);
        char c = i < _s.Length ? _s[i] : '\0';
        bool done = c switch
        {
            '~' or '`' => ParseFencedCode(),
            '>' => ParseQuote(),
            '#' => ParseAtxHeader(),
            '*' or '-' or '_' or '+' => ParseRule() || ParseList(),
            >= '0' and <= '9' => ParseList(),
            ':' => ParseDefinitionList(),
            '<' => ParseHtmlBlock(),
            _ => false,
        };
        done = done || ParseSetextHeader();
        done = done || ((c == '$' || c == '\\') && ParseMathBlock());
        done = done || ParseTable();
        done = done || c switch
        {
            '[' => ParseFootnoteDefinition() || ParseLinkDefinition(),
            '*' => ParseAbbreviationDefinition(),
            '{' => ParseBlockExtension(),
            '^' => ParseEndOfBlock(),
            _ => false,
        };
        return done || ParseParagraph();
    }

    /// <summary>Whether the last block is over, so that a header or a table may start here.</summary>
    private bool AfterBoundary()
    {
        Element? last = _tree.LastChild;
        return last is null
            || last.Kind == ElementKind.Blank
            || (last.Kind == ElementKind.EndOfBlock && last.Value is null)
            || _blockIal is not null;
    }

    private bool BeforeBoundary() => Lines.IsBoundary(_s, _p);

    /// <summary>
    /// A new block, with the attributes that stand in front of it. They are used up, even if no block comes of it.
    /// </summary>
    private Element NewBlock(ElementKind kind, int line) => new(kind) { Ial = TakeBlockIal(), Line = line };

    private InlineAttributes? TakeBlockIal()
    {
        InlineAttributes? list = _blockIal;
        _blockIal = null;
        return list;
    }

    private Element AddBlock(ElementKind kind)
    {
        Element block = NewBlock(kind, CurrentLine());
        _tree.Add(block);
        return block;
    }

    /// <summary>An invisible node that says what stood here; only a marker without name is a boundary.</summary>
    private void AddEndOfBlock(string? what) => _tree.Add(new Element(ElementKind.EndOfBlock) { Value = what, Ial = TakeBlockIal() });

    private bool ParseBlankLines()
    {
        int end = Lines.Blank(_s, _p);
        if (end < 0)
        {
            return false;
        }

        Element? last = _tree.LastChild;
        if (last is null || last.Kind != ElementKind.Blank)
        {
            _tree.Add(last = NewBlock(ElementKind.Blank, 0));
        }

        last.AppendText(_s, _p, end - _p);
        _p = end;
        return true;
    }

    private bool ParseEndOfBlock()
    {
        int end = Lines.EndOfBlockMarker(_s, _p);
        if (end < 0)
        {
            return false;
        }

        _p = end;
        AddEndOfBlock(null);
        return true;
    }

    private void AddUnhandledLine()
    {
        if (_spans != SpanSet.Smart)
        {
            Warn("Warning: this should not occur - no block parser handled the line");
        }

        int end = Lines.Next(_s, _p);
        if (_tree.LastChild is not { Kind: ElementKind.RawText } last)
        {
            _tree.Add(last = new Element(ElementKind.RawText) { Line = CurrentLine() });
        }

        last.AppendText(_s, _p, end - _p);
        _p = end;
    }

    private void AddTooDeep()
    {
        Warn("Blocks are nested too deeply - the rest is taken as text");
        AddText(_tree, _s, _p, _s.Length - _p);
        _p = _s.Length;
    }

    /// <summary>Adds text to an element, joined with text that is there.</summary>
    private static void AddText(Element parent, string source, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        Element? last = parent.LastChild;
        if (last is null || last.Kind != ElementKind.Text)
        {
            parent.Add(last = new Element(ElementKind.Text));
        }

        last.AppendText(source, start, length);
    }
}
