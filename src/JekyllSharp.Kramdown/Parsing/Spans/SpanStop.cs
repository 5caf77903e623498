namespace JekyllSharp.Kramdown.Parsing;

/// <summary>Which spans are looked for.</summary>
[Flags]
internal enum SpanSet : byte
{
    CodeSpan = 1,
    Html = 2,

    /// <summary>Quotes, symbols, references and HTML: what Jekyll's <c>smartify</c> looks for.</summary>
    Smart = 4,
    All = 255,
}

internal enum SpanStopKind : byte
{
    None,
    Emphasis,
    Bracket,
    EndTag,
}

/// <summary>What ends the span that is being read.</summary>
internal sealed class SpanStop
{
    public static readonly SpanStop None = new() { Kind = SpanStopKind.None };

    public SpanStopKind Kind { get; private init; }

    /// <summary>Delimiter character of emphasis.</summary>
    public char Mark { get; private init; }

    /// <summary>One for emphasis, two for strong emphasis.</summary>
    public int Length { get; private init; }

    /// <summary>Name of the HTML element to close.</summary>
    public string Name { get; private init; } = "";

    public bool IgnoreCase { get; private init; }

    /// <summary>Open brackets so far, for the text of a link.</summary>
    public int Open { get; set; }

    /// <summary>Images among the children counted so far; each has closed a bracket that was counted as open.</summary>
    public int Images { get; set; }

    /// <summary>Children looked at for that.</summary>
    public int Counted { get; set; }

    public static SpanStop Emphasis(char mark, int length) =>
        new() { Kind = SpanStopKind.Emphasis, Mark = mark, Length = length };

    public static SpanStop Bracket() => new() { Kind = SpanStopKind.Bracket, Open = 1 };

    public static SpanStop EndTag(string name, bool ignoreCase) =>
        new() { Kind = SpanStopKind.EndTag, Name = name, IgnoreCase = ignoreCase };
}
