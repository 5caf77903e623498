using System.Text;

namespace JekyllSharp.Kramdown.Tree;

/// <summary>
/// A node of the tree that kramdown's rules work on. One class for all kinds, because those rules keep
/// changing the kind of nodes, merging and splitting them.
/// </summary>
internal sealed class Element(ElementKind kind)
{
    // Stands for "no children" and is never added to: all changes go through Add, Insert and ReplaceChildren, and
    // removals only happen where there is something to remove.
    private static readonly List<Element> None = [];

    private string? _source;
    private int _start;
    private int _length;
    private StringBuilder? _builder;
    private List<Element>? _children;

    public Element(ElementKind kind, string value)
        : this(kind) => Value = value;

    public ElementKind Kind { get; set; } = kind;

    public AttributeList? Attributes { get; set; }

    public InlineAttributes? Ial { get; set; }

    /// <summary>One-based line of the source on which the element starts.</summary>
    public int Line { get; set; }

    /// <summary>Level of a header; number of a symbol, a quote or an entity; count of a footnote.</summary>
    public int Number { get; set; }

    /// <summary>A paragraph printed without its tag, a list item that is "tight".</summary>
    public bool Transparent { get; set; }

    /// <summary>An HTML element, comment, formula or raw text at block level.</summary>
    public bool IsBlock { get; set; }

    /// <summary>An HTML element that ended with <c>/&gt;</c>; a code block between fences.</summary>
    public bool IsClosed { get; set; }

    public ContentModel Model { get; set; }

    /// <summary>Source text of a header, language of a code block, name of a footnote, type of raw text.</summary>
    public string? Extra { get; set; }

    /// <summary>Alignments of a table, definition of a footnote or of a link.</summary>
    public object? Data { get; set; }

    public bool HasChildren => _children is { Count: > 0 };

    /// <summary>The children; do not add to it, see <see cref="Add"/>.</summary>
    public List<Element> Children => _children ?? None;

    public Element? LastChild => _children is { Count: > 0 } list ? list[^1] : null;

    /// <summary>Text of the element; text nodes keep a slice of their source until somebody asks.</summary>
    public string? Value
    {
        get
        {
            if (_builder is not null)
            {
                Value = _builder.ToString();
            }
            else if (_source is not null && _length != _source.Length)
            {
                Value = _source.Substring(_start, _length);
            }

            return _source;
        }

        set
        {
            _source = value;
            _start = 0;
            _length = value?.Length ?? 0;
            _builder = null;
        }
    }

    /// <summary>The same as <see cref="Value"/> without making a string.</summary>
    public ReadOnlySpan<char> Span =>
        _builder is not null ? Value.AsSpan() : _source.AsSpan(_start, _length);

    public void Add(Element child) => (_children ??= []).Add(child);

    public void Insert(int index, Element child) => (_children ??= []).Insert(index, child);

    public void ReplaceChildren(List<Element>? children) => _children = children;

    /// <summary>Gives the list of children away.</summary>
    public List<Element>? TakeChildren()
    {
        List<Element>? taken = _children;
        _children = null;
        return taken;
    }

    public AttributeList EnsureAttributes() => Attributes ??= new AttributeList();

    /// <summary>Appends a slice to the text; a slice that follows the last one costs nothing.</summary>
    public void AppendText(string source, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (_source is null)
        {
            (_source, _start, _length) = (source, start, length);
        }
        else if (_builder is null && ReferenceEquals(_source, source) && _start + _length == start)
        {
            _length += length;
        }
        else
        {
            _builder ??= new StringBuilder().Append(_source, _start, _length);
            _builder.Append(source, start, length);
        }
    }
}
