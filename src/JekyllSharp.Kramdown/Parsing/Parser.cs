using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

/// <summary>
/// Reads kramdown into a tree of <see cref="Element"/>. Blocks come first, for the whole document; then the
/// spans of every block in document order, because a link may be defined below its use.
/// </summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly bool _gfm;
    private readonly SpanSet _spans;
    private readonly List<KramdownWarning> _warnings = [];

    // The text being scanned, the place in it, and the line of the document on which it starts.
    private string _s = "";
    private int _p;
    private int _line = 1;
    private (string? Text, int Position, int Breaks) _counted;
    private Element _tree = new(ElementKind.Root);
    private InlineAttributes? _blockIal;
    private bool _stopBlocks;

    /// <summary>Creates a parser; a smart one leaves all alone but quotes, symbols, references and HTML.</summary>
    public Parser(string text, KramdownOptions options, bool smartOnly = false)
    {
        _spans = smartOnly ? SpanSet.Smart : SpanSet.All;
        _text = text;
        _gfm = options.Input == KramdownInput.Gfm;

        // kramdown: GFM always makes ids from the text without markup.
        Options = _gfm ? options with { AutoIdStripping = true } : options;
        foreach ((string id, LinkDefinition definition) in options.LinkDefinitions)
        {
            Links[NormalizeLinkId(id)] = new LinkTarget(definition.Url, definition.Title, null);
        }
    }

    /// <summary>The options as <c>{::options}</c> left them.</summary>
    public KramdownOptions Options { get; private set; }

    public IReadOnlyList<KramdownWarning> Warnings => _warnings;

    internal Dictionary<string, InlineAttributes> AttributeLists { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, LinkTarget> Links { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, FootnoteDefinition> Footnotes { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, AbbreviationDefinition> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Parses the whole document.</summary>
    public Element Parse()
    {
        Element root = new(ElementKind.Root) { Line = 1 };
        Scan(Prepare(_text), 1, () => ParseBlocks(root));
        ResolveBlocks(root);
        foreach (FootnoteDefinition footnote in Footnotes.Values.ToList())
        {
            ResolveBlocks(footnote.Content);
        }

        return root;
    }

    /// <summary>Adds a message about the current place.</summary>
    private void Warn(string message) => WarnAt(message, _p);

    private void WarnAt(string message, int position)
    {
        (int line, int column) = Locate(Math.Min(position, _s.Length));
        _warnings.Add(new KramdownWarning(message, line, column));
    }

    private (int Line, int Column) Locate(int position)
    {
        ReadOnlySpan<char> before = _s.AsSpan(0, position);
        int lastBreak = before.LastIndexOf('\n');
        return (LineAt(position), position - lastBreak);
    }

    private int CurrentLine() => LineAt(_p);

    private int LineAt(int position)
    {
        // A page of HTML asks for every tag: counting from the last place asked for keeps that linear.
        if (!ReferenceEquals(_counted.Text, _s) || _counted.Position > position)
        {
            _counted = (_s, 0, 0);
        }

        int breaks = _counted.Breaks + _s.AsSpan(_counted.Position, position - _counted.Position).Count('\n');
        _counted = (_s, position, breaks);
        return _line + breaks;
    }

    /// <summary>Runs a piece of parsing on another text and comes back to this one.</summary>
    private void Scan(string text, int line, Action parse)
    {
        (string s, int p, int oldLine, (string? Text, int Position, int Breaks) counted) = (_s, _p, _line, _counted);
        (_s, _p, _line) = (text, 0, line);
        parse();
        (_s, _p, _line, _counted) = (s, p, oldLine, counted);
    }

    // kramdown: every text ends with exactly one added newline; one that is there is replaced.
    private static string Prepare(string text)
    {
        if (text.Contains('\r'))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return text.EndsWith('\n') ? text : text + "\n";
    }

    private bool At(string literal) => string.CompareOrdinal(_s, _p, literal, 0, literal.Length) == 0;

    private char Peek(int offset = 0) => _p + offset < _s.Length ? _s[_p + offset] : '\0';

    private static string NormalizeLinkId(string id)
    {
        System.Text.StringBuilder result = new(id.Length);
        bool space = false;
        foreach (char c in id)
        {
            if (Chars.IsSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
            {
                result.Append(' ');
                space = false;
            }

            result.Append(c);
        }

        if (space)
        {
            result.Append(' ');
        }

        return CaseMapping.ToLower(result.ToString());
    }
}
