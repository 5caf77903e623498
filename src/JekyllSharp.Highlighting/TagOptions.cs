namespace JekyllSharp.Highlighting;

/// <summary>What stands behind the language in <c>{% highlight %}</c>, and what the build adds.</summary>
public sealed record TagOptions
{
    /// <summary>A tag without options.</summary>
    public static readonly TagOptions Default = new();

    /// <summary><c>linenos</c>, with any value: a table with a gutter of numbers.</summary>
    public bool LineNumbers { get; init; }

    /// <summary><c>mark_lines</c>: numbers, from 1, of the lines to mark (Jekyll 4.4).</summary>
    public IReadOnlyCollection<int> MarkLines { get; init; } = [];

    /// <summary>False when <c>highlighter</c> is <c>none</c> or unknown: the code is only escaped.</summary>
    public bool Highlight { get; init; } = true;

    /// <summary>Options of the lexer, for example <c>start_inline</c> for PHP.</summary>
    public IReadOnlyDictionary<string, string> LexerOptions { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc cref="HighlightOptions.Lexers"/>
    public IReadOnlyDictionary<string, ILexer> Lexers { get; init; } = new Dictionary<string, ILexer>();

    /// <inheritdoc cref="HighlightOptions.OnUnimplementedLexer"/>
    public Action<string>? OnUnimplementedLexer { get; init; }
}
