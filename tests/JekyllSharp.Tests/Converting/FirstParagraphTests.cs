namespace JekyllSharp.Tests.Converting;

public sealed class FirstParagraphTests
{
    private static readonly string[] Paragraphs =
    [
        "Plain words.", "Two lines\nof text", "It's \"quoted\" -- and... done", "With **bold**, *em*, `code` and [a link](/x).", "two [a](b) [c](d)", "![image](/a.png)",
        "[ref]", "[a][ref]", "[a](b \"title\")", "[a] (b)", "[a](b", "note[^1]", "HTML word", "the ref here", "<b>x</b>", "a <br> b", "text {: .x}", "text\n{: .x}", "# Heading", "text\n===",
        "text\n---", "term", "1. one", "text\n2. two", "text\n* star", "text\n> quote", "text\n# no heading", "a | b", "$$x$$", "a $$x$$ b", "    code", "  two blanks", "line  \nbreak", "line\\\\\nbreak", "text\n  indented",
        "&amp; &copy; & x", "a \\* b", "*open", "_a_b_", "`a", "`[x]` y", "http://x.org/ and <http://y.org>", "* * *", "\u00fcml\u00e4ut \u65e5\u672c", "tab\there", "text\n\nsecond", "", "^", "text\n^", "x\ny\nz", "word[", "word]", "(a) [b](c)d",
    ];

    private static readonly string[] Tails =
    [
        "", "\n", "\n\nMore.", "\n\n[ref]: /def", "\n\n[^1]: the note", "\n\n*[HTML]: Hyper\n*[word]: W", "\n\n: definition", "\n: definition", "\n\n{: .x}\nMore.", "\nmore", "\n\n# Head\n\n- a\n- b", "\n\n===", "\n\n{:ref: .x}\n", "\n\n    code",
        "\n\n<div>x</div>", "\n\n| a |\n| b |", "\n \nmore",
    ];

    /// <summary>
    /// The excerpt of a document that has rendered may come out of its HTML; that of one that has not is converted for itself.
    /// </summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n<!--more-->")]
    [InlineData("\n\n<!--more-->")]
    [InlineData("\n\n\n<!--more-->")]
    public async Task An_excerpt_is_the_same_before_and_after_its_document_has_rendered(string cut)
    {
        string[] after = await ExcerptsAsync(before: false, cut);
        string[] before = await ExcerptsAsync(before: true, cut);
        Assert.Equal(Paragraphs.Length * Tails.Length, before.Length);
        Assert.Equal(before, after);
        Assert.Contains("\"<p>With <strong>bold</strong>, <em>em</em>, <code class=\\\"language-plaintext highlighter-rouge\\\">code</code> and <a href=\\\"/x\\\">a link</a>.</p>" + (cut.StartsWith("\n\n", StringComparison.Ordinal) ? "\\n\\n\"" : "\\n\""), after);
    }

    private static async Task<string[]> ExcerptsAsync(bool before, string cut)
    {
        var site = new SiteInMemory("== _config.yml\ncollections: {a: {output: true}, z: {output: true}}\n" + (cut.Length > 0 ? "excerpt_separator: <!--more-->\n" : ""));
        site.Files.Add(before ? "/site/_a/x.html" : "/site/x.html", "---\npermalink: /x.html\n---\n{% for p in site.z %}{{ p.excerpt | jsonify }}\n{% endfor %}");
        int number = 0;
        foreach (string text in Paragraphs.SelectMany(p => Tails.Select(t => p + cut + t)))
        {
            site.Files.Add($"/site/_z/{number++:000}.md", "---\n---\n" + text);
        }

        Assert.True((await site.BuildAsync(o => o with { Parallelism = 1 })).Succeeded);
        return [.. site.Output("x.html").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
