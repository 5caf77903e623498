using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>Reads a template into nodes.</summary>
internal sealed class TemplateParser
{
    private const int DeepestNesting = 100;
    private static readonly Func<string, bool> NeverEnds = static _ => false;

    private readonly Tokenizer _tokens;
    private readonly LineMap _lines;
    private readonly List<LiquidWarning> _warnings = [];
    private TagLines? _tagLines;
    private bool _trimNext;
    private int _depth;

    public TemplateParser(string source, LiquidParseOptions options)
    {
        _tokens = new Tokenizer(source);
        _lines = new LineMap(source, options.LineOffset, options.ColumnOffset);
        Options = options;
    }

    public LiquidParseOptions Options { get; }

    private string Source => _tokens.Source;

    public static LiquidTemplate Parse(string source, LiquidParseOptions options)
    {
        var parser = new TemplateParser(source, options);
        LiquidBody root = parser.ParseBody(null, NeverEnds, false, out _);
        parser._warnings.ForEach(warning => options.OnWarning?.Invoke(warning));
        return new LiquidTemplate(root, options, parser._warnings);
    }

    public LiquidBody ParseSection(string blockName, SourcePosition opening, Func<string, bool> isEnd, bool skipUnknown, out SectionEnd end)
    {
        if (_depth >= DeepestNesting)
        {
            // Liquid: this error has no line.
            throw Error("Nesting too deep", default, "Liquid::StackLevelError");
        }

        _depth++;
        LiquidBody body = ParseBody(blockName, isEnd, skipUnknown, out end, opening);
        _depth--;
        return body;
    }

    /// <summary>Reads tokens as text up to one that ends in the closing tag; whatever stands before the tag in that token belongs to the text.</summary>
    public string ReadRaw(string blockName, SourcePosition opening)
    {
        if (_tagLines is not null)
        {
            throw Error($"'{blockName}' tag was never closed", opening);
        }

        int start = -1;
        while (true)
        {
            Token token = _tokens.Next();
            start = start < 0 ? token.Start : start;
            if (token.Kind == TokenKind.End)
            {
                throw Error($"'{blockName}' tag was never closed", opening);
            }

            if (Source[token.End - 1] == '}' && RawEnd(token, "end" + blockName) is var at and >= 0)
            {
                return Source[start..at];
            }
        }
    }

    /// <summary>Parses the lines of a <c>liquid</c> tag, each a tag without delimiters.</summary>
    public LiquidBody ParseLines(TagSource tag)
    {
        TagLines? outer = _tagLines;
        _tagLines = new TagLines(Source, tag.MarkupStart, tag.MarkupStart + tag.Markup.Length);
        LiquidBody body = ParseBody(null, NeverEnds, false, out _);
        _tagLines = outer;
        return body;
    }

    public LiquidSyntaxException Error(string message, SourcePosition position, string rubyClass = "Liquid::SyntaxError") =>
        new(message, Options.TemplateName, position, rubyClass);

    public void Warn(string message, SourcePosition position)
    {
        var warning = new LiquidWarning($"Liquid syntax error (line {position.Line}): {message}", Options.TemplateName, position);
        _warnings.Add(warning);
    }

    private LiquidBody ParseBody(string? blockName, Func<string, bool> isEnd, bool skipUnknown, out SectionEnd end, SourcePosition opening = default)
    {
        SourcePosition start = _lines.At(_tagLines?.Offset ?? 0);
        var body = new BodyBuilder();
        end = null!;
        while (end is null)
        {
            Token token = _tagLines is null ? _tokens.Next() : _tagLines.Next();
            switch (token.Kind)
            {
                case TokenKind.End:
                    return blockName is null ? body.Build(start) : throw NeverClosed(blockName, opening);
                case TokenKind.Text:
                    AddText(body, token);
                    break;
                case TokenKind.Output:
                    AddOutput(body, token);
                    break;
                default:
                    end = AddTag(body, token, blockName, isEnd, skipUnknown)!;
                    break;
            }
        }

        return body.Build(start);
    }

    private void AddText(BodyBuilder body, Token token)
    {
        string text = Source.Substring(token.Start, token.Length);
        if (_trimNext)
        {
            text = RubyString.Lstrip(text);
            _trimNext = false;
        }

        body.AddText(text, _lines.At(token.Start));
    }

    private void AddOutput(BodyBuilder body, Token token)
    {
        TrimAround(body, token);
        ReadOnlySpan<char> text = Source.AsSpan(token.Start, token.Length);
        SourcePosition position = _lines.At(token.Start);
        if (token.Length < 4 || !text.EndsWith("}}"))
        {
            throw Error($"Variable '{text}' was not properly terminated with regexp: /\\}}\\}}/", position);
        }

        (int from, int to) = (token.Start + 2, token.End - 2);
        from += from < to && Source[from] == '-' ? 1 : 0;
        to -= from < to && Source[to - 1] == '-' ? 1 : 0;
        string markup = Source[from..to];
        var source = new TagSource(this, "", markup, position, from);
        body.Add(new OutputNode(source.ParseOutput(markup), position));
    }

    /// <summary>Adds a tag's node, or returns the tag where it ends the section.</summary>
    private SectionEnd? AddTag(BodyBuilder body, Token token, string? blockName, Func<string, bool> isEnd, bool skipUnknown)
    {
        if (_tagLines is null)
        {
            TrimAround(body, token);
        }

        TagParts parts = _tagLines is null ? TagParts.OfTag(Source, token, Options.Environment.Dialect) : TagParts.OfLine(Source, token);
        if (!parts.IsTag)
        {
            string shown = Source.Substring(token.Start, token.Length);
            throw Error(
                _tagLines is null ? $"Tag '{shown}' was not properly terminated with regexp: /\\%\\}}/" : $"Unknown tag '{shown}'",
                _lines.At(token.Start));
        }

        // Liquid 5: a tag whose name stands on a later line has the line of its markup; Liquid 4: always that of its start.
        bool breaks = Options.Environment.Dialect == LiquidDialect.Liquid5 && Source.AsSpan(token.Start, parts.MarkupStart - token.Start).Contains('\n');
        SourcePosition position = _lines.At(breaks ? parts.MarkupStart : token.Start);
        string markup = Source[parts.MarkupStart..parts.MarkupEnd];
        string name = parts.Name;

        // Liquid: a liquid tag does not nest.
        if (Options.Environment.FindTag(name) is { } factory && !(_tagLines is not null && name == "liquid"))
        {
            body.Add(factory(new TagSource(this, name, markup, position, parts.MarkupStart)));
            return null;
        }

        if (isEnd(name))
        {
            return new SectionEnd(name, markup, position);
        }

        return skipUnknown ? null : throw UnknownTag(name, blockName, position);
    }

    private LiquidSyntaxException UnknownTag(string name, string? blockName, SourcePosition position)
    {
        bool inLines = blockName is null && _tagLines is not null;
        string? block = inLines ? "liquid" : blockName;
        string end = inLines ? "%}" : "end" + blockName;
        string message = name switch
        {
            _ when block is null => name is "else" or "end" ? $"Unexpected outer '{name}' tag" : $"Unknown tag '{name}'",
            "else" => $"{block} tag does not expect 'else' tag",
            _ when name.StartsWith("end", StringComparison.Ordinal) => $"'{name}' is not a valid delimiter for {block} tags. use {end}",
            _ => $"Unknown tag '{name}'",
        };
        return Error(message, position);
    }

    private LiquidSyntaxException NeverClosed(string blockName, SourcePosition opening)
    {
        SourcePosition end = _lines.At(_tagLines?.End ?? Source.Length);
        SourcePosition at = _tagLines is null ? end : end with { Line = end.Line + 1 };
        return new LiquidSyntaxException($"'{blockName}' tag was never closed", Options.TemplateName, at) { Opening = opening };
    }

    /// <summary>A hyphen inside the delimiters takes away white space before the tag, behind it, or both.</summary>
    private void TrimAround(BodyBuilder body, Token token)
    {
        if (token.Length > 2 && Source[token.Start + 2] == '-')
        {
            body.TrimEnd();
        }

        _trimNext = token.Length > 2 && Source[token.End - 3] == '-';
    }

    /// <summary>Where the closing tag starts in a token, or -1. Liquid: it takes no hyphen at its start.</summary>
    private int RawEnd(Token token, string name)
    {
        ReadOnlySpan<char> text = Source.AsSpan(token.Start, token.Length);
        if (!text.EndsWith("%}"))
        {
            return -1;
        }

        for (int at = text.LastIndexOf("{%"); at >= 0; at = text[..at].LastIndexOf("{%"))
        {
            ReadOnlySpan<char> inner = text[(at + 2)..^2].TrimStart(" \t\n\v\f\r");
            int length = 0;
            while (length < inner.Length && RubyString.IsWord(inner[length]))
            {
                length++;
            }

            if (length > 0)
            {
                return inner[..length].SequenceEqual(name) ? token.Start + at : -1;
            }
        }

        return -1;
    }
}
