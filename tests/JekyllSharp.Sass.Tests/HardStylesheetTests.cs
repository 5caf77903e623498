using System.Text;

namespace JekyllSharp.Sass.Tests;

/// <summary>Stylesheets that could break or hold up the compiler: each gives a result or an error, in bounded time.</summary>
[Collection(DartSassCompilerTests.Name)]
public sealed class HardStylesheetTests : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllsharp-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("@import 'b';", "@import 'a';")]
    [InlineData("@use 'b';", "@use 'a';")]
    public async Task An_import_cycle_is_an_error_with_its_place(string a, string b)
    {
        File.WriteAllText(Path.Join(_root, "_a.scss"), a);
        File.WriteAllText(Path.Join(_root, "_b.scss"), b);
        SassResult result = await CompileAsync(new SassRequest { Text = "@import 'a';", LoadPaths = [_root] });
        Assert.Equal("This file is already being loaded.", result.Error!.Text.Replace("Module loop: this module is", "This file is", StringComparison.Ordinal));
        Assert.StartsWith(_root, result.Error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stylesheet_of_20_megabytes_compiles()
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 20_000_000; i++)
        {
            text.Append("a { color: red; }\n");
        }

        SassResult result = await CompileAsync(new SassRequest { Text = text.ToString(), Style = SassStyle.Compressed });
        Assert.Null(result.Error);
        Assert.True(result.Css!.Length > 10_000_000);
    }

    [Theory]
    [InlineData("a {")]
    [InlineData("}")]
    [InlineData("@function f() { @return f(); } a { b: f(); }")]
    [InlineData("@mixin m { @include m; } a { @include m; }")]
    [InlineData("\u0000")]
    [InlineData("a { b: 'unclosed")]
    [InlineData("@use '../../../../../../etc/passwd';")]
    public async Task Broken_stylesheets_are_errors(string text)
    {
        SassResult result = await CompileAsync(new SassRequest { Text = text });
        Assert.Null(result.Css);
        Assert.NotEmpty(result.Error!.Text);
    }

    [Fact]
    public async Task Deep_nesting_gives_a_result_or_an_error()
    {
        const int depth = 20_000;
        string text = string.Concat(Enumerable.Repeat("a{", depth)) + "b:c" + new string('}', depth);
        SassResult result = await CompileAsync(new SassRequest { Text = text, Style = SassStyle.Compressed });
        Assert.True(result.Css is not null ^ result.Error is not null);
    }

    private static async Task<SassResult> CompileAsync(SassRequest request)
    {
        await using var compiler = new DartSassCompiler(DartSassExecutable.Find(null, AppContext.BaseDirectory));
        return await compiler.CompileAsync(request).WaitAsync(Bound);
    }
}
