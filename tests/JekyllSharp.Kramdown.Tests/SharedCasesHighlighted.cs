using System.Text.Json;
using JekyllSharp.Highlighting;

namespace JekyllSharp.Kramdown.Tests;

/// <summary>The same cases as <see cref="SharedCases"/>, with code highlighted as the reference did it.</summary>
public sealed class SharedCasesHighlighted
{
    private static readonly Dictionary<string, string> Recorded = SharedCases.Highlighted();

    [Theory]
    [MemberData(nameof(SharedCases.Names), MemberType = typeof(SharedCases))]
    public void Html_is_byte_for_byte_that_of_kramdown_with_rouge(string name)
    {
        (string text, KramdownOptions options) = SharedCases.GetHighlighted(name);
        string expected = Recorded.TryGetValue(name, out string? html) ? html : SharedCases.Expected(name, "html");
        Assert.Equal(expected, KramdownDocument.ToHtml(text, options with { Highlight = Highlight }).Html);
    }

    [Fact]
    public void Eleven_of_the_cases_differ_from_those_without_a_highlighter()
    {
        int count = SharedCases.Names().Cast<object[]>().Count(row =>
            SharedCases.Expected((string)row[0], "html") != SharedCases.Expected((string)row[0], "html_without_highlighter"));
        Assert.Equal(11, count);
    }

    private static string? Highlight(KramdownCode code)
    {
        HighlightOptions options = HighlightOptions.FromConfig(code.Options);
        if (!code.IsBlock)
        {
            return Highlighter.KramdownSpan(code.Text, code.Language, options);
        }

        // The formatter that one case names is a Ruby class of the recording, which puts a division around.
        string? html = Highlighter.KramdownBlock(code.Text, code.Language, code.LanguageOptions, options with { Formatter = null });
        return options.Formatter is null ? html : "<div class=\"custom-class\">" + html + "</div>";
    }
}
