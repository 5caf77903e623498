namespace JekyllSharp.Kramdown.Tests;

/// <summary>What Jekyll 4.3.1 gave for its filter <c>smartify</c>.</summary>
public sealed class SmartifyFilter
{
    [Theory]
    [InlineData("\"a\" 'b' -- --- ... << c >>", "“a” ‘b’ – — … «\u00a0c\u00a0»")]
    [InlineData("<p>\"a\" *b* `c \"d\"` [x](y)</p>", "<p>\"a\" *b* `c \"d\"` [x](y)</p>")]
    [InlineData("<code>\"a\"</code> <pre>\"b\"</pre>", "<code>\"a\"</code> &lt;pre&gt;“b”&lt;/pre&gt;")]
    [InlineData("a\n\n\"b\"\n\n    \"c\"", "a\n\n“b”\n\n    “c”")]
    [InlineData("&amp; & &copy; <b>\"x\"</b> <", "&amp; &amp; © <b>“x”</b> &lt;")]
    [InlineData("*a* _b_ \\\"c\\\"", "*a* _b_ \\“c\\”")]
    [InlineData("<script>\"a\"</script>", "<script>\"a\"</script>\n")]
    [InlineData("<div>\"a\"", "<div>\"a\"\n</div>")]
    [InlineData("\"'a'\" \\<< \\\\", "“‘a’” &lt;&lt; \\\\")]
    [InlineData("\n\n\"a\"\n\n", "\n\n“a”\n")]
    [InlineData("", "")]
    [InlineData("a\r\nb", "a\nb")]
    public void Text_becomes_what_jekyll_prints(string text, string expected) => Assert.Equal(expected, Smartify.ToHtml(text));
}
