namespace JekyllSharp.Highlighting.Tests;

/// <summary>What kramdown's blocks and spans and the highlight tag look like; recorded from Jekyll 4.3.1.</summary>
public sealed class WrapperTests
{
    private const string X = "<span class=\"n\">x</span>";
    private const string Open = "<div class=\"highlight\"><pre class=\"highlight\"><code>";
    private const string Close = "</code></pre></div>";

    [Theory]
    [InlineData("x\n", "ruby", Open + X + "\n" + Close)]
    [InlineData("x < 1\n", null, Open + "x &lt; 1\n" + Close)]
    [InlineData("x < 1\n", "plaintext", Open + "x &lt; 1\n" + Close)]
    [InlineData("x < 1\n", "foolang", null)]
    [InlineData("x < 1\n", "Ruby", null)]
    [InlineData("", "ruby", Open + Close)]
    [InlineData("\n\n", "ruby", Open + "\n\n" + Close)]
    [InlineData("<a>&\"'\n", "text", Open + "&lt;a&gt;&amp;\"'\n" + Close)]
    [InlineData("#!/usr/bin/env ruby\n", "guess", Open + "<span class=\"c1\">#!/usr/bin/env ruby</span>\n" + Close)]
    public void Kramdown_block(string code, string? language, string? expected) =>
        Assert.Equal(expected, Highlighter.KramdownBlock(code, language, null, HighlightOptions.Default));

    [Fact]
    public void Language_options_reach_the_lexer()
    {
        Assert.Equal(
            Open + "<span class=\"gp\">&gt;</span><span class=\"w\"> </span>" + X + "\n" + Close,
            Highlighter.KramdownBlock("> x\n", "console", "lang=ruby&prompt=>", HighlightOptions.Default));
    }

    [Fact]
    public void Kramdown_span()
    {
        Assert.Equal(X, Highlighter.KramdownSpan("x", "ruby", HighlightOptions.Default));
        Assert.Equal("y", Highlighter.KramdownSpan("y", null, HighlightOptions.Default));
        Assert.Null(Highlighter.KramdownSpan("y", "foo", HighlightOptions.Default));
    }

    [Fact]
    public void Css_class() => Assert.Contains("<pre class=\"hl\">", Block(("css_class", "hl")));

    [Fact]
    public void Disable() => Assert.Null(Block(("disable", true)));

    [Fact]
    public void Disable_for_blocks_only()
    {
        HighlightOptions options = Options(("block", new Dictionary<string, object?> { ["disable"] = true }));
        Assert.Null(Highlighter.KramdownBlock("x\n", "ruby", null, options));
        Assert.Equal(X, Highlighter.KramdownSpan("x", "ruby", options));
    }

    [Fact]
    public void Span_options_do_not_touch_blocks()
    {
        HighlightOptions options = Options(("span", new Dictionary<string, object?> { ["default_lang"] = "ruby" }));
        Assert.Equal(Open + "x\n" + Close, Highlighter.KramdownBlock("x\n", null, null, options));
        Assert.Equal(X, Highlighter.KramdownSpan("x", null, options));
    }

    [Fact]
    public void Line_numbers()
    {
        Assert.Equal(
            Open + "<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">7\n8\n9\n</pre></td>"
                + $"<td class=\"rouge-code\"><pre>{X}\n\n<span class=\"mi\">3</span>\n</pre></td></tr></tbody></table>" + Close,
            Highlighter.KramdownBlock("x\n\n3\n", "ruby", null, Options(("line_numbers", true), ("start_line", 7))));
    }

    [Fact]
    public void Line_number_format() => Assert.Contains("<pre class=\"lineno\"><001>\n</pre>", Block(("line_numbers", true), ("line_format", "<%03d>")));

    [Fact]
    public void Classes_of_the_table() =>
        Assert.Contains("<table class=\"tt\"><tbody><tr><td class=\"g gl\"><pre class=\"lineno\">1\n</pre></td><td class=\"cc\"><pre>", Block(("line_numbers", true), ("table_class", "tt"), ("gutter_class", "g"), ("code_class", "cc")));

    [Theory]
    [InlineData("wrap", false)]
    [InlineData("formatter", "HTML")]
    [InlineData("formatter", "Nope")]
    public void Bare_spans(string key, object value) => Assert.Equal(X + "\n", Block((key, value)));

    [Fact]
    public void Inline_theme()
    {
        Assert.Equal(Open + "<span style=\"background-color: #f8f8f8\">x</span>\n" + Close, Block(("inline_theme", "github")));
        Assert.Equal(Open + "<span style=\"color: #d0d0d0;background-color: #151515\">x</span>\n" + Close, Block(("inline_theme", "base16.dark")));
    }

    [Fact]
    public void No_default_language_leaves_code_alone() =>
        Assert.Null(Highlighter.KramdownBlock("x\n", null, null, HighlightOptions.Default with { DefaultLang = null }));

    [Fact]
    public void A_known_language_without_a_lexer_keeps_the_wrapper_and_is_reported()
    {
        List<string> reported = [];
        HighlightOptions options = HighlightOptions.Default with { OnUnimplementedLexer = reported.Add };
        Assert.Equal(Open + "a &lt; b\n" + Close, Highlighter.KramdownBlock("a < b\n", "abap", null, options));
        Assert.Equal(["abap"], reported);
    }

    [Fact]
    public void Own_lexers_come_first()
    {
        HighlightOptions options = HighlightOptions.Default with { Lexers = new Dictionary<string, ILexer> { ["foo"] = new ShoutingLexer() } };
        Assert.Equal(Open + "<span class=\"k\">x\n</span>" + Close, Highlighter.KramdownBlock("x\n", "foo", null, options));
    }

    [Theory]
    [InlineData("x = 1\n\ny\n", "ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"><span class=\"n\">x</span> <span class=\"o\">=</span> <span class=\"mi\">1</span>\n\n<span class=\"n\">y</span></code></pre></figure>")]
    [InlineData("x\n", "Ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"><span class=\"n\">x</span></code></pre></figure>")]
    [InlineData("int < x;", "foolang", "<figure class=\"highlight\"><pre><code class=\"language-foolang\" data-lang=\"foolang\">int &lt; x;</code></pre></figure>")]
    [InlineData("int x;", "c++", "<figure class=\"highlight\"><pre><code class=\"language-c--\" data-lang=\"c++\"><span class=\"kt\">int</span> <span class=\"n\">x</span><span class=\"p\">;</span></code></pre></figure>")]
    [InlineData("", "ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"></code></pre></figure>")]
    [InlineData("\n\n  x\n\n\n", "ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">  <span class=\"n\">x</span></code></pre></figure>")]
    [InlineData("\n \n x\n \n", "ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"> \n <span class=\"n\">x</span>\n </code></pre></figure>")]
    [InlineData("\r\nx = 1\r\ny\r\n", "ruby", "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"><span class=\"n\">x</span> <span class=\"o\">=</span> <span class=\"mi\">1</span>\r\n<span class=\"n\">y</span></code></pre></figure>")]
    public void Highlight_tag(string code, string language, string expected) =>
        Assert.Equal(expected, Highlighter.Tag(code, language, TagOptions.Default));

    [Theory]
    [InlineData("x", "1\n", "<span class=\"n\">x</span>\n")]
    [InlineData("", "1\n", "\n")]
    [InlineData("\n# a\n# b\n=begin\n\nx\n=end\n", "1\n2\n3\n4\n5\n6\n", "<span class=\"c1\"># a</span>\n<span class=\"c1\"># b</span>\n<span class=\"cm\">=begin\n\nx\n=end</span>\n")]
    public void Highlight_tag_with_line_numbers(string code, string numbers, string lines) =>
        Assert.Equal(
            "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\"><table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">"
                + numbers + "</pre></td><td class=\"code\"><pre>" + lines + "</pre></td></tr></tbody></table></code></pre></figure>",
            Highlighter.Tag(code, "ruby", new TagOptions { LineNumbers = true }));

    [Fact]
    public void Highlight_tag_without_highlighter() =>
        Assert.Equal(
            "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">x &lt; 1</code></pre></figure>",
            Highlighter.Tag("x < 1\n", "ruby", new TagOptions { LineNumbers = true, Highlight = false }));

    [Fact]
    public void Marked_lines()
    {
        string html = Highlighter.Tag("x\n=begin\na\n=end\ny", "ruby", new TagOptions { MarkLines = [1, 3] });
        Assert.Contains(
            "<span class=\"hll\"><span class=\"n\">x</span>\n</span><span class=\"cm\">=begin</span>\n<span class=\"hll\"><span class=\"cm\">a</span>\n</span><span class=\"cm\">=end</span>\n<span class=\"n\">y</span>",
            html);
    }

    [Fact]
    public void Every_name_is_known()
    {
        string[] names = [.. Registry.LexerRegistry.Names];
        Assert.True(names.Length > 370, names.Length.ToString());
        Assert.True(Highlighter.IsKnown("rust,no_run"));
        Assert.True(Highlighter.IsKnown("c++"));
        Assert.False(Highlighter.IsKnown("C++"));
        Assert.False(Highlighter.IsKnown("txt"));
        Assert.Equal(82, TokenTypes.Count);
    }

    private static HighlightOptions Options(params (string Key, object? Value)[] pairs) =>
        HighlightOptions.FromConfig(pairs.Select(p => KeyValuePair.Create(p.Key, p.Value)));

    private static string? Block(params (string Key, object? Value)[] pairs) =>
        Highlighter.KramdownBlock("x\n", "ruby", null, Options(pairs));

    private sealed class ShoutingLexer : ILexer
    {
        public string Tag => "foo";

        public void Lex(string code, TokenSink sink) => sink.Emit(TokenType.Keyword, code);
    }
}
