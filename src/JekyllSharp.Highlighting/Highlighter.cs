using System.Text;
using JekyllSharp.Highlighting.Formatting;
using JekyllSharp.Highlighting.Registry;

namespace JekyllSharp.Highlighting;

/// <summary>
/// Code to HTML with Rouge's classes. All methods are pure and may be called from any number of threads.
/// </summary>
/// <example><code>
/// string? html = Highlighter.KramdownBlock("x = 1\n", "ruby", null, HighlightOptions.Default);
/// </code></example>
public static class Highlighter
{
    private static readonly LineTable TagTable = new("rouge-table", "gutter", "code", 1, "%i");

    /// <summary>
    /// The inside of kramdown's <c>div.highlighter-rouge</c>. Null when kramdown then prints a plain <c>pre</c>: the
    /// language is unknown to Rouge, or there is none, or highlighting is off.
    /// </summary>
    /// <param name="code">The code as kramdown has it, usually with its last line end.</param>
    /// <param name="language">The name in the info string, exactly as written.</param>
    /// <param name="languageOptions">What stands behind <c>?</c> in the info string, for example <c>start_inline=1</c>.</param>
    /// <param name="options">The options of the page.</param>
    public static string? KramdownBlock(string code, string? language, string? languageOptions, HighlightOptions options)
    {
        HighlightOptions block = options.ForBlock;
        string? html = Kramdown(code, language, languageOptions, block);
        bool wrap = block.Wrap && block.Formatter is null or "HTMLLegacy";
        return html is null || !wrap
            ? html
            : $"<div class=\"highlight\"><pre class=\"{block.CssClass}\"><code>{html}</code></pre></div>";
    }

    /// <summary>The inside of kramdown's <c>code.highlighter-rouge</c>; null as for a block.</summary>
    public static string? KramdownSpan(string code, string? language, HighlightOptions options) =>
        Kramdown(code, language, null, options.ForSpan);

    /// <summary>The whole <c>figure</c> that <c>{% highlight %}</c> yields.</summary>
    /// <param name="code">What stands between the tags; line ends at both ends are taken off.</param>
    /// <param name="language">The name as written; the tag reads it in lower case.</param>
    /// <param name="options">The options of the tag.</param>
    public static string Tag(string code, string language, TagOptions options)
    {
        language = language.ToLowerInvariant();
        code = code.Trim('\n', '\r');
        string html;
        if (options.Highlight)
        {
            ILexer? lexer = Find(language, options.LexerOptions, options.Lexers, options.OnUnimplementedLexer);
            html = Render(code, lexer, null, options.MarkLines.Count > 0 ? [.. options.MarkLines] : null, options.LineNumbers ? TagTable : null);
        }
        else
        {
            // Jekyll: without a highlighter, blanks around the code go, too.
            var escaped = new StringBuilder();
            AppendPageEscaped(escaped, code.Trim(['\0', '\t', '\n', '\v', '\f', '\r', ' ']));
            html = escaped.ToString();
        }

        // Jekyll: the class has a dash for each plus sign of the name, the attribute keeps the name.
        return $"<figure class=\"highlight\"><pre><code class=\"language-{language.Replace('+', '-')}\" data-lang=\"{language}\">{html.Trim('\n', '\r')}</code></pre></figure>";
    }

    /// <summary>Bare spans for a name or alias of Rouge, for a user's own purposes. Unknown names give escaped text.</summary>
    public static string ToHtml(string code, string language) =>
        Render(code, Find(language, null, null, null), null, null, null);

    /// <summary>The lexer for a name or alias, case-sensitive; null when there is none.</summary>
    public static ILexer? FindLexer(string name) =>
        LexerRegistry.TagOf(name) is { } tag ? LexerRegistry.Find(tag) : null;

    /// <summary>Whether Rouge knows the name, so that a block of it gets the wrapper, with or without colours.</summary>
    public static bool IsKnown(string name) => LexerRegistry.TagOf(name) is not null;

    private static string? Kramdown(string code, string? language, string? languageOptions, HighlightOptions options)
    {
        language = string.IsNullOrEmpty(language) ? options.DefaultLang : language;
        if (options.Disable || language is null)
        {
            return null;
        }

        int mark = language.IndexOf('?');
        string name = mark < 0 ? language : language[..mark];
        string? query = mark < 0 ? languageOptions : language[(mark + 1)..];
        if (name == "guess")
        {
            name = LanguageGuess.Of(code);
        }

        if (!options.Lexers.ContainsKey(name) && !IsKnown(name))
        {
            return null;
        }

        ILexer? lexer = Find(name, LexerQuery.Parse(query), options.Lexers, options.OnUnimplementedLexer);
        InlineTheme? theme = options.InlineTheme is { } t ? Formatting.InlineTheme.Find(t) : null;
        bool bare = options.Formatter is not (null or "HTMLLegacy");
        LineTable? table = options.LineNumbers && !bare
            ? new LineTable(options.TableClass, options.GutterClass, options.CodeClass, options.StartLine, options.LineFormat)
            : null;
        return Render(code, lexer, bare ? null : theme, null, table);
    }

    private static ILexer? Find(
        string name,
        IReadOnlyDictionary<string, string>? lexerOptions,
        IReadOnlyDictionary<string, ILexer>? own,
        Action<string>? onUnimplemented)
    {
        string? tag = LexerRegistry.TagOf(name);
        if (own is not null && (own.TryGetValue(name, out ILexer? lexer) || (tag is not null && own.TryGetValue(tag, out lexer))))
        {
            return lexer;
        }

        lexer = tag is null ? null : LexerRegistry.Find(tag);
        if (lexer is null && tag is not null)
        {
            onUnimplemented?.Invoke(tag);
        }

        return lexer is IConfigurableLexer configurable && lexerOptions is { Count: > 0 } ? configurable.With(lexerOptions) : lexer;
    }

    private static string Render(string code, ILexer? lexer, InlineTheme? theme, HashSet<int>? marked, LineTable? table)
    {
        var html = new StringBuilder((code.Length * 2) + 64);
        var sink = new HtmlSink(html, theme, marked);
        if (lexer is null)
        {
            sink.Emit(TokenType.Text, code);
        }
        else
        {
            lexer.Lex(code, sink);
        }

        sink.Complete();
        return table is null ? html.ToString() : table.Wrap(html.ToString(), sink.LineEnds, sink.AtLineStart);
    }

    /// <summary>The escapes of <c>CGI.escapeHTML</c>, which the tag uses without a highlighter.</summary>
    private static void AppendPageEscaped(StringBuilder html, string text)
    {
        foreach (char c in text)
        {
            html.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => null });
            html.Append(c is '&' or '<' or '>' or '"' or '\'' ? "" : c.ToString());
        }
    }
}
