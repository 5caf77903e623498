namespace JekyllSharp.Kramdown.Tests;

/// <summary>The wrappers around highlighted code, as Jekyll 4.3.1 with Rouge prints them.</summary>
public sealed class Highlighting
{
    [Theory]
    [InlineData("```text\na<b\n```", "<div class=\"language-text highlighter-rouge\">[block:text]</div>\n")]
    [InlineData("```\na\n```", "<div class=\"language-plaintext highlighter-rouge\">[block:plaintext]</div>\n")]
    [InlineData("```php?start_inline=1\na\n```", "<div class=\"language-php highlighter-rouge\">[block:php?start_inline=1]</div>\n")]
    [InlineData("```unknown\na<b\n```", "<pre><code class=\"language-unknown\">a&lt;b\n</code></pre>\n")]
    [InlineData("    a\n{:.x #i}", "<div class=\"language-plaintext x highlighter-rouge\" id=\"i\">[block:plaintext]</div>\n")]
    [InlineData("    a\n{:.x .language-text .y}", "<div class=\"language-text x  y highlighter-rouge\">[block:text]</div>\n")]
    [InlineData("```text\na\n```\n{:.language-bar .z}", "<div class=\"language-text z highlighter-rouge\">[block:text]</div>\n")]
    [InlineData("`a<b`", "<p><code class=\"language-plaintext highlighter-rouge\">[span:plaintext]</code></p>\n")]
    [InlineData("`a`{:.x .language-text .y}", "<p><code class=\"language-text x language-text y highlighter-rouge\">[span:text]</code></p>\n")]
    [InlineData("`a`{:.language-unknown}", "<p><code class=\"language-unknown\">a</code></p>\n")]
    [InlineData("* a\n\n  ```\n  b\n  ```", "<ul>\n  <li>\n    <p>a</p>\n\n    <div class=\"language-plaintext highlighter-rouge\">[block:plaintext]    </div>\n  </li>\n</ul>\n")]
    public void Wrappers_are_those_of_kramdown(string text, string expected) =>
        Assert.Equal(expected, KramdownDocument.ToHtml(text, KramdownOptions.Jekyll with { Highlight = Name }).Html);

    [Theory]
    [InlineData("block", "<pre><code>a\n</code></pre>\n\n<p><code class=\"language-plaintext highlighter-rouge\">[span:plaintext]</code></p>\n")]
    [InlineData("span", "<div class=\"language-plaintext highlighter-rouge\">[block:plaintext]</div>\n\n<p><code>b</code></p>\n")]
    public void One_kind_can_be_disabled(string kind, string expected)
    {
        Dictionary<string, object?> options = new(KramdownOptions.Jekyll.SyntaxHighlighterOptions)
        {
            [kind] = new Dictionary<string, object?> { ["disable"] = true },
        };
        KramdownOptions all = KramdownOptions.Jekyll with { Highlight = Name, SyntaxHighlighterOptions = options };
        Assert.Equal(expected, KramdownDocument.ToHtml("    a\n\n`b`\n", all).Html);
    }

    private static string? Name(KramdownCode code) => code.Language == "unknown"
        ? null
        : (code.IsBlock ? "[block:" : "[span:") + code.Language + (code.LanguageOptions is null ? "" : "?" + code.LanguageOptions) + "]";
}
