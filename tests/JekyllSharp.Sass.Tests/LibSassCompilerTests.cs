namespace JekyllSharp.Sass.Tests;

/// <summary>The system's libsass; what is expected here is what sassc 2.4.0 printed.</summary>
public sealed class LibSassCompilerTests
{
    private const string Sheet = "$c: red;\na { color: $c; b { width: 1px / 2; } }\n";

    [LibSassFact]
    public async Task Each_style_is_written()
    {
        Assert.Equal("a { color: red; }\n\na b { width: 1px / 2; }\n", await CssAsync(SassStyle.Compact));
        Assert.Equal("a {\n  color: red; }\n  a b {\n    width: 1px / 2; }\n", await CssAsync(SassStyle.Nested));
        Assert.Equal("a {\n  color: red;\n}\n\na b {\n  width: 1px / 2;\n}\n", await CssAsync(SassStyle.Expanded));
        Assert.Equal("a{color:red}a b{width:1px / 2}\n", await CssAsync(SassStyle.Compressed));
    }

    [LibSassFact]
    public async Task A_map_is_named_in_the_css()
    {
        SassResult result = await new LibSassCompiler().CompileAsync(new SassRequest { Text = "a{b:c}", Path = "/nosuch/x.scss", SourceMap = true, Style = SassStyle.Compressed });
        Assert.Equal("a{b:c}\n\n/*# sourceMappingURL=x.css.map */", result.Css);
        Assert.Contains("\"sources\": [\n\t\t\"x.scss\"\n\t]", result.SourceMap, StringComparison.Ordinal);
    }

    [LibSassFact]
    public async Task An_error_has_its_place()
    {
        SassResult result = await new LibSassCompiler().CompileAsync(new SassRequest { Text = "a {\n  b: $missing;\n}" });
        Assert.Equal((2, 6), (result.Error!.Line, result.Error.Column));
        Assert.Contains("Undefined variable", result.Error.Text, StringComparison.Ordinal);
    }

    private static async Task<string?> CssAsync(SassStyle style) =>
        (await new LibSassCompiler().CompileAsync(new SassRequest { Text = Sheet, Style = style })).Css;
}
