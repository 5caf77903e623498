namespace JekyllSharp.Kramdown.Tests;

/// <summary>Options in the forms in which sites write them.</summary>
public sealed class Options
{
    [Theory]
    [InlineData("1..6", "1,2,3,4,5,6")]
    [InlineData("2..3", "2,3")]
    [InlineData("2...4", "2,3")]
    [InlineData("1, 3", "1,3")]
    [InlineData(2, "2")]
    public void Toc_levels_are_read_in_every_form(object value, string expected) =>
        Assert.Equal(expected, string.Join(',', From("toc_levels", value).TocLevels));

    [Fact]
    public void Toc_levels_are_read_from_a_list() =>
        Assert.Equal([2, 4], From("toc_levels", new List<object?> { 2, "4" }).TocLevels);

    [Theory]
    [InlineData("GFM", KramdownInput.Gfm)]
    [InlineData(":GFM", KramdownInput.Gfm)]
    [InlineData("gfm", KramdownInput.Gfm)]
    [InlineData("kramdown", KramdownInput.Kramdown)]
    public void Input_is_a_word_or_a_symbol(string value, KramdownInput expected) =>
        Assert.Equal(expected, From("input", value).Input);

    [Theory]
    [InlineData("false", false)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    [InlineData("no", false)]
    [InlineData("true", true)]
    [InlineData(true, true)]
    public void Booleans_are_read_from_words(object? value, bool expected) =>
        Assert.Equal(expected, From("auto_ids", value).AutoIds);

    [Fact]
    public void Smart_quotes_are_words_with_commas_or_a_list()
    {
        Assert.Equal(["apos", "apos", "quot", "quot"], From("smart_quotes", "apos,apos,quot,quot").SmartQuotes);
        Assert.Equal(["lsquo", "rsquo", "laquo", "raquo"], From("smart_quotes", new List<object?> { "lsquo", "rsquo", "laquo", "raquo" }).SmartQuotes);
    }

    [Theory]
    [InlineData(":symbolic", EntityOutput.Symbolic)]
    [InlineData("numeric", EntityOutput.Numeric)]
    [InlineData("as_input", EntityOutput.AsInput)]
    [InlineData(":as_char", EntityOutput.AsChar)]
    public void Entity_output_is_a_symbol(string value, EntityOutput expected) =>
        Assert.Equal(expected, From("entity_output", value).EntityOutput);

    [Fact]
    public void A_null_turns_engines_off()
    {
        Assert.Null(From("math_engine", null).MathEngine);
        Assert.Null(From("syntax_highlighter", null).SyntaxHighlighter);
        Assert.Equal("rouge", KramdownOptions.FromConfig([new("syntax_highlighter", null)], KramdownOptions.Jekyll).SyntaxHighlighter);
    }

    [Fact]
    public void Jekylls_defaults_of_the_highlighter_stay_where_a_site_says_nothing()
    {
        Dictionary<string, object?> own = new() { ["css_class"] = "zz", ["guess_lang"] = false };
        KramdownOptions options = KramdownOptions.FromConfig([new("syntax_highlighter_opts", own)], KramdownOptions.Jekyll);
        Assert.Equal("zz", options.SyntaxHighlighterOptions["css_class"]);
        Assert.Equal("plaintext", options.SyntaxHighlighterOptions["default_lang"]);
        Assert.Equal(true, options.SyntaxHighlighterOptions["guess_lang"]);
        Assert.Equal(false, KramdownOptions.FromConfig([new("guess_lang", false)], KramdownOptions.Jekyll).SyntaxHighlighterOptions["guess_lang"]);
    }

    [Fact]
    public void Unknown_keys_are_skipped() => Assert.Equal(KramdownOptions.Jekyll, KramdownOptions.FromConfig([new("nope", 1)], KramdownOptions.Jekyll));

    [Fact]
    public void Link_definitions_have_a_url_and_perhaps_a_title()
    {
        KramdownOptions options = From("link_defs", new Dictionary<string, object?> { ["a"] = new List<object?> { "b", "c" }, ["D"] = new List<object?> { "e" } });
        Assert.Equal("<p><a href=\"b\" title=\"c\">a</a>, <a href=\"e\">d</a></p>\n", KramdownDocument.ToHtml("[a], [d]", options).Html);
    }

    [Fact]
    public void Warnings_have_a_place()
    {
        KramdownWarning warning = Assert.Single(KramdownDocument.ToHtml("a\n\nb [c] d\n", KramdownOptions.Jekyll).Warnings);
        Assert.Equal(("No link definition for link ID 'c' found on line 3", 3, 6), (warning.Message, warning.Line, warning.Column));
    }

    private static KramdownOptions From(string key, object? value) => KramdownOptions.FromConfig([new(key, value)]);
}
