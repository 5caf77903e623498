using JekyllSharp.Liquid.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JekyllSharp.Data;

/// <summary>
/// Reads YAML 1.1 the way Ruby's Psych does, with <c>Date</c> and <c>Time</c> permitted and no other class:
/// insertion order kept, merge keys applied where they stand, the last of two equal keys wins.
/// </summary>
/// <remarks>Rules recorded from Psych 4.0.4.</remarks>
public sealed class YamlReader
{
    private const int DepthLimit = 400;

    /// <summary>How many quoted texts and comments of one file may be mended; each costs another reading.</summary>
    private const int MostRepairs = 200;

    private readonly string _text;
    private readonly RubyTimeZone _zone;
    private readonly Dictionary<string, object?> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, int Column)> _topLevel = new(StringComparer.Ordinal);
    private readonly Scanner _scanner;
    private readonly IParser _parser;
    private int _depth;

    private YamlReader(string text, RubyTimeZone zone)
    {
        _zone = zone;
        _text = text;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>Reads the first document of a text.</summary>
    /// <param name="text">YAML; JSON is read by the same rules.</param>
    /// <param name="zone">The zone in which times without one are shown.</param>
    /// <exception cref="YamlReadException">The text is not YAML, or uses a type that is not permitted.</exception>
    public static YamlDocument Read(string text, RubyTimeZone zone)
    {
        if (YamlRefusals.Control(text) is { } control)
        {
            throw control;
        }

        text = LineEnds(text);
        YamlReadException? first = null;
        for (int repairs = 0; ; repairs++)
        {
            var reader = new YamlReader(text, zone);
            try
            {
                YamlDocument document = reader.ReadDocument();
                return YamlRefusals.Tab(text, reader._scanner.CurrentPosition.Index) is { } tab ? throw tab : document;
            }
            catch (YamlException e) when (repairs < MostRepairs && (QuotedLines.Indent(text, e) ?? TightComments.Loosen(text, e)) is { } repaired)
            {
                text = repaired;
            }
            catch (YamlException e) when (first is null && Repaired(text, e) is { } repaired)
            {
                (first, text) = (Unreadable(e), repaired);
            }
            catch (YamlException e)
            {
                throw first ?? YamlRefusals.Tab(text, reader._scanner.CurrentPosition.Index + 1) ?? Unreadable(e);
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
            {
                // YamlDotNet's scanner trips over some texts, as a list whose next line is not indented.
                Mark at = reader._scanner.CurrentPosition;
                YamlReadException unreadable = first ?? new YamlReadException("The text is not valid YAML", (int)at.Line, (int)at.Column, isSyntax: true);
                if (first is not null || FlowLines.Indent(text) is not { } repaired)
                {
                    throw unreadable;
                }

                (first, text) = (unreadable, repaired);
            }
        }
    }

    /// <summary>A carriage return alone ends a line, too; what mends texts here knows line feeds.</summary>
    private static string LineEnds(string text)
    {
        for (int at = text.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            }
        }

        return text;
    }

    /// <summary>The text without what Psych takes and YamlDotNet does not; null where that is not what is wrong.</summary>
    private static string? Repaired(string text, YamlException failure) =>
        failure.Message.Contains("more spaces in lines above", StringComparison.Ordinal) || failure.Message.Contains("extra spaces in first line", StringComparison.Ordinal)
            ? BlankBlocks.Empty(text)
            : FlowLines.Indent(text);

    private static YamlReadException Unreadable(YamlException e)
    {
        string message = e.InnerException is null ? e.Message : e.InnerException.Message;
        return new YamlReadException(Shorten(message), (int)e.Start.Line, (int)e.Start.Column, isSyntax: true);
    }

    private static string Shorten(string message)
    {
        // YamlDotNet puts the marks in front of some messages: "(Lin: 1, Col: 2, Chr: 3) - (...): text".
        int at = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return at < 0 ? message : message[(at + 3)..];
    }

    private YamlDocument ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new YamlDocument(null, _topLevel);
        }

        _parser.Consume<DocumentStart>();

        // Psych: what follows the first value is not looked at, as a line further left than the first.
        object? value = ReadNode();
        return new YamlDocument(value, _topLevel);
    }

    private object? ReadNode()
    {
        if (Peek<NodeEvent>() is { } node && YamlTags.Refusal(_text, node) is { } refusal)
        {
            throw refusal;
        }

        if (Peek<AnchorAlias>() is { } alias)
        {
            _parser.MoveNext();
            return ReadAlias(alias);
        }

        if (Peek<Scalar>() is { } scalar)
        {
            EndNode();
            object? value = Convert(scalar);
            Remember(scalar.Anchor, value, scalar);
            return value;
        }

        if (Peek<SequenceStart>() is { } sequence)
        {
            return ReadSequence(sequence);
        }

        return ReadMapping();
    }

    private T? Peek<T>()
        where T : ParsingEvent
    {
        if (_parser.Current is null)
        {
            _parser.MoveNext();
        }

        return _parser.Current as T;
    }

    /// <summary>Goes on behind a value, but not behind that of the document.</summary>
    private void EndNode()
    {
        if (_depth > 0)
        {
            _parser.MoveNext();
        }
    }

    private object? ReadAlias(AnchorAlias alias)
    {
        string name = alias.Value.Value;
        RequireName(name, "alias", alias);
        if (_openAnchors.Contains(name))
        {
            throw Fail($"the alias '{name}' refers to the value that contains it", alias);
        }

        return _anchors.TryGetValue(name, out object? value) ? value : throw Fail($"Unknown alias: {name}", alias);
    }

    private List<object?> ReadSequence(SequenceStart start)
    {
        _parser.MoveNext();
        CheckCollectionTag(start, start.Tag);
        var list = new List<object?>();
        Enter(start, start.Anchor, list);
        while (Peek<SequenceEnd>() is null)
        {
            list.Add(ReadNode());
        }

        Leave(start.Anchor);
        EndNode();
        return list;
    }

    private DataMap ReadMapping()
    {
        var start = _parser.Consume<MappingStart>();
        CheckCollectionTag(start, start.Tag);
        var map = new DataMap();
        Enter(start, start.Anchor, map);
        while (Peek<MappingEnd>() is null)
        {
            ReadPair(map, start.Style != MappingStyle.Flow);
        }

        Leave(start.Anchor);
        EndNode();
        return map;
    }

    private void ReadPair(DataMap map, bool isBlock)
    {
        Scalar? keyScalar = Peek<Scalar>();
        Mark mark = _parser.Current!.Start;
        if (isBlock && keyScalar is { Value: "", Style: ScalarStyle.Plain } && keyScalar.Tag.IsEmpty && keyScalar.Anchor.IsEmpty && HasColonWithoutKey())
        {
            throw Fail("did not find expected key", keyScalar);
        }

        object? key = ReadNode();
        if (key is string name && _depth == 1)
        {
            _topLevel[name] = ((int)mark.Line, (int)mark.Column);
        }

        bool isMerge = key is "<<" && keyScalar is { Style: ScalarStyle.Plain } && keyScalar.Tag.IsEmpty;
        object? value = ReadNode();
        if (isMerge && value is DataMap one)
        {
            Merge(map, one);
        }
        else if (isMerge && value is List<object?> many && many.TrueForAll(m => m is DataMap))
        {
            // Psych: the first map of the list wins, so it is merged last.
            for (int i = many.Count - 1; i >= 0; i--)
            {
                Merge(map, (DataMap)many[i]!);
            }
        }
        else
        {
            map.Set(key, value);
        }
    }

    /// <summary>True where a colon is the first of its line, and not the second half of a <c>?</c>: YamlDotNet does not tell where an empty key is.</summary>
    private bool HasColonWithoutKey()
    {
        ReadOnlySpan<char> above = "";
        foreach (ReadOnlySpan<char> line in _text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> code = line.Trim();
            while (code is ['-', ' ', ..])
            {
                code = code[1..].TrimStart();
            }

            if (code is [':'] or [':', ' ' or '\t', ..] && above is not ['?', ..])
            {
                return true;
            }

            above = code.IsEmpty || code[0] == '#' ? above : code;
        }

        return false;
    }

    private static void Merge(DataMap into, DataMap from)
    {
        foreach (KeyValuePair<object?, object?> pair in from)
        {
            into.Set(pair.Key, pair.Value);
        }
    }

    private object? Convert(Scalar scalar)
    {
        string tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag.Length == 0)
        {
            return scalar.Style == ScalarStyle.Plain
                ? YamlScalar.Resolve(scalar.Value, _zone)
                : scalar.Value;
        }

        return tag switch
        {
            "tag:yaml.org,2002:str" or "!str" => scalar.Value,
            "tag:yaml.org,2002:float" or "!float" => YamlScalar.Resolve(scalar.Value, _zone) switch
            {
                long integer => (double)integer,
                var other => other,
            },
            "tag:yaml.org,2002:binary" or "!binary" => Binary(scalar),
            _ when tag.StartsWith("!ruby/", StringComparison.Ordinal) => throw NotPermitted(tag, scalar),

            // Psych: any other tag does not count, and with it quotes do not.
            _ => YamlScalar.Resolve(scalar.Value, _zone),
        };
    }

    private static string Binary(Scalar scalar)
    {
        Span<byte> bytes = new byte[scalar.Value.Length];
        return System.Convert.TryFromBase64String(scalar.Value, bytes, out int written)
            ? IO.SiteText.Decode(bytes[..written], out _)
            : scalar.Value;
    }

    private static void CheckCollectionTag(ParsingEvent start, TagName tag)
    {
        if (!tag.IsEmpty && tag.Value.StartsWith("!ruby/", StringComparison.Ordinal))
        {
            throw NotPermitted(tag.Value, start);
        }
    }

    private void Enter(ParsingEvent start, AnchorName anchor, object value)
    {
        if (++_depth > DepthLimit)
        {
            throw Fail($"more than {DepthLimit} levels of nesting", start);
        }

        Remember(anchor, value, start);
        if (!anchor.IsEmpty)
        {
            _openAnchors.Add(anchor.Value);
        }
    }

    private void Leave(AnchorName anchor)
    {
        _depth--;
        if (!anchor.IsEmpty)
        {
            _openAnchors.Remove(anchor.Value);
        }
    }

    private void Remember(AnchorName anchor, object? value, ParsingEvent at)
    {
        if (!anchor.IsEmpty)
        {
            RequireName(anchor.Value, "anchor", at);
            _anchors[anchor.Value] = value;
        }
    }

    /// <summary>Psych: the names of anchors are letters, digits, dashes and underscores of ASCII.</summary>
    private static void RequireName(string name, string kind, ParsingEvent at)
    {
        if (!name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw Fail($"did not find expected alphabetic or numeric character while scanning an {kind}: '{name}'", at);
        }
    }

    private static YamlReadException NotPermitted(string type, ParsingEvent at) =>
        new($"Tried to load unspecified class: {type}", (int)at.Start.Line, (int)at.Start.Column, isSyntax: false);

    private static YamlReadException Fail(string message, ParsingEvent at) =>
        new(message, (int)at.Start.Line, (int)at.Start.Column, isSyntax: true);

}
