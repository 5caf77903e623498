using System.Diagnostics;

namespace JekyllSharp.Sass.Tests;

/// <summary>The compiler over the protocol: results, messages with places, and what happens when things go wrong.</summary>
[Collection(Name)]
public sealed class DartSassCompilerTests
{
    /// <summary>Tests that start compilers run one after the other, because one of them kills what runs.</summary>
    public const string Name = "compilers";

    private static DartSassExecutable Executable => DartSassExecutable.Find(null, AppContext.BaseDirectory);

    [Fact]
    public async Task A_stylesheet_becomes_css_with_a_map()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "$c: red;\na { b { color: $c; } }", SourceMap = true });
        Assert.Equal("a b {\n  color: red;\n}", result.Css);
        Assert.StartsWith("{\"version\":3", result.SourceMap, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SassStyle.Compressed, true, "\uFEFFa{content:\"é\"}")]
    [InlineData(SassStyle.Compressed, false, "a{content:\"é\"}")]
    [InlineData(SassStyle.Expanded, true, "@charset \"UTF-8\";\na {\n  content: \"é\";\n}")]
    public async Task Charset_marks_what_is_not_ascii(SassStyle style, bool charset, string css)
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "a { content: 'é' }", Style = style, Charset = charset });
        Assert.Equal(css, result.Css);
    }

    [Fact]
    public async Task The_indented_syntax_compiles()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "a\n  color: red\n", Syntax = SassSyntax.Indented });
        Assert.Equal("a {\n  color: red;\n}", result.Css);
    }

    [Fact]
    public async Task An_error_has_line_and_column()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "a {\n  color: $missing;\n}" });
        Assert.Null(result.Css);
        Assert.Equal((2, 10), (result.Error!.Line, result.Error.Column));
        Assert.Equal("Undefined variable.", result.Error.Text);
    }

    [Fact]
    public async Task A_missing_import_is_an_error()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "@use 'nosuch';" });
        Assert.Equal("Can't find stylesheet to import.", result.Error!.Text);
    }

    [Fact]
    public async Task Imports_come_from_the_own_folder_first_then_from_load_paths()
    {
        string root = Directory.CreateTempSubdirectory("jekyllsharp-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Join(root, "own"));
            Directory.CreateDirectory(Path.Join(root, "load"));
            await File.WriteAllTextAsync(Path.Join(root, "own", "_a.scss"), "a { from: own; }");
            await File.WriteAllTextAsync(Path.Join(root, "load", "_a.scss"), "a { from: load; }");
            await File.WriteAllTextAsync(Path.Join(root, "load", "_b.scss"), "b { from: load; }");
            await using var compiler = new DartSassCompiler(Executable);
            SassResult result = await compiler.CompileAsync(new SassRequest
            {
                Text = "@use 'a'; @use 'b';",
                Path = Path.Join(root, "own", "main.scss"),
                LoadPaths = [Path.Join(root, "load")],
                Style = SassStyle.Compressed,
            });
            Assert.Equal("a{from:own}b{from:load}", result.Css);
            Assert.Equal(2, result.LoadedFiles.Count(f => Path.GetFileName(f).StartsWith('_')));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task Deprecations_are_messages_with_their_name()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult result = await compiler.CompileAsync(new SassRequest { Text = "$w: 4px; a { width: $w / 2; }" });
        SassMessage message = Assert.Single(result.Messages);
        Assert.Equal((SassMessageKind.Deprecation, "slash-div"), (message.Kind, message.Deprecation));
        result = await compiler.CompileAsync(new SassRequest { Text = "$w: 4px; a { width: $w / 2; }", SilenceDeprecations = ["slash-div"] });
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Several_stylesheets_compile_at_once()
    {
        await using var compiler = new DartSassCompiler(Executable);
        SassResult[] results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => compiler.CompileAsync(
            new SassRequest { Text = $"a {{ width: {i}px; }}", Style = SassStyle.Compressed })));
        Assert.Equal(Enumerable.Range(0, 16).Select(i => $"a{{width:{i}px}}"), results.Select(r => r.Css));
    }

    [Fact]
    public async Task A_killed_compiler_fails_its_stylesheet_and_the_next_one_gets_a_new_compiler()
    {
        await using var compiler = new DartSassCompiler(Executable);
        await compiler.StartAsync();
        Task<SassResult> endless = compiler.CompileAsync(new SassRequest { Text = "$i: 0; @while true { $i: $i + 1; }" });
        await Task.Delay(500);
        KillCompilers();
        SassResult failed = await endless.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("ended while it compiled", failed.Error!.Text, StringComparison.Ordinal);
        SassResult next = await compiler.CompileAsync(new SassRequest { Text = "a{b:c}", Style = SassStyle.Compressed });
        Assert.Equal("a{b:c}", next.Css);
    }

    /// <summary>Kills the compilers that run from this project's own output folder.</summary>
    private static void KillCompilers()
    {
        string folder = Path.GetFullPath(AppContext.BaseDirectory);
        foreach (Process process in Process.GetProcesses())
        {
            using (process)
            {
                if (ExecutableOf(process)?.StartsWith(folder, StringComparison.Ordinal) == true
                    && ExecutableOf(process)!.Contains("dart-sass", StringComparison.Ordinal))
                {
                    process.Kill();
                }
            }
        }
    }

    private static string? ExecutableOf(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux()
                ? File.ResolveLinkTarget($"/proc/{process.Id}/exe", returnFinalTarget: false)?.FullName
                : process.MainModule?.FileName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [Fact]
    public async Task An_endless_stylesheet_can_be_cancelled()
    {
        await using var compiler = new DartSassCompiler(Executable);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => compiler.CompileAsync(
            new SassRequest { Text = "@while true { $i: 1; }" }, stop.Token));
    }

    [Fact]
    public void A_compiler_that_is_not_there_says_what_to_do()
    {
        var e = Assert.Throws<SassUnavailableException>(() => DartSassExecutable.Find("/nosuch/sass", AppContext.BaseDirectory));
        Assert.Contains("sass.dart_sass_path", e.Message, StringComparison.Ordinal);
    }
}
