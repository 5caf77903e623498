using JekyllSharp.Configuration;
using JekyllSharp.Sass;

namespace JekyllSharp.Tests.Writing;

/// <summary>
/// While a stylesheet is compiled the rest of a new destination is written. The compiler is one that waits for that, and then
/// compiles or fails.
/// </summary>
public sealed class EarlyWritingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllsharp").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [UnixFact]
    public async Task Pages_and_files_are_written_while_the_stylesheet_is_compiled()
    {
        Write("site/z.scss", "---\n---\na { b: c }");
        Write("site/sub/page.html", "---\n---\npage");
        Write("site/sub/file.txt", "file");
        Write("site/zz.txt", "---\n---\n{% for p in site.pages %}{{ p.url }} {% endfor %}");
        BuildResult result = await BuildAsync(WaitFor("dest/sub/page.html", "dest/sub/file.txt", "dest/zz.txt"));
        Assert.True(result.Succeeded);
        Assert.False(File.Exists(Path.Join(_root, "late")));
        Assert.Equal(("page", "file", "/sub/page.html /z.css /zz.txt /z.css.map "), (Read("sub/page.html"), Read("sub/file.txt"), Read("zz.txt")));
        Assert.StartsWith("a {\n  b: c;\n}", Read("z.css"), StringComparison.Ordinal);
        Assert.Contains("\"file\":\"z.css\"", Read("z.css.map"), StringComparison.Ordinal);
        Assert.Equal((5, 5), (result.FilesWritten, result.Files.Count));
    }

    [UnixFact]
    public async Task What_a_failed_build_wrote_is_taken_back()
    {
        Write("site/z.scss", "---\n---\na { b: ; }");
        Write("site/sub/page.html", "---\n---\npage");
        Write("site/sub/file.txt", "file");
        BuildResult result = await BuildAsync(WaitFor("dest/sub/page.html", "dest/sub/file.txt"));
        Assert.False(result.Succeeded);
        Assert.False(File.Exists(Path.Join(_root, "late")));
        Assert.False(Directory.Exists(Path.Join(_root, "dest")));
    }

    [UnixFact]
    public async Task What_others_put_beside_it_meanwhile_stays()
    {
        Write("site/z.scss", "---\n---\na { b: ; }");
        Write("site/sub/page.html", "---\n---\npage");
        BuildResult result = await BuildAsync(WaitFor("dest/sub/page.html") + "\necho other > dest/sub/other.txt");
        Assert.False(result.Succeeded);
        Assert.Equal(["other.txt"], Directory.GetFiles(Path.Join(_root, "dest"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [UnixFact]
    public async Task A_stylesheet_replaces_what_has_its_path()
    {
        Write("site/a.html", "---\npermalink: /z.css\n---\nearly");
        Write("site/b.html", "---\npermalink: /z.css.map\n---\nearly");
        Write("site/z.scss", "---\n---\na { b: c }");
        BuildResult result = await BuildAsync(WaitFor("dest/z.css", "dest/z.css.map"));
        Assert.True(result.Succeeded);
        Assert.False(File.Exists(Path.Join(_root, "late")));
        Assert.StartsWith("a {\n  b: c;\n}", Read("z.css"), StringComparison.Ordinal);
        Assert.Contains("\"file\":\"z.css\"", Read("z.css.map"), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_destination_that_is_there_is_not_touched_before_all_is_rendered()
    {
        Write("site/z.scss", "---\n---\na { b: ; }");
        Write("site/page.html", "---\n---\nnew");
        Write("dest/page.html", "old");
        Write("dest/old.html", "old");
        BuildResult result = await BuildAsync("sleep 0.3");
        Assert.False(result.Succeeded);
        Assert.Equal(("old", "old"), (Read("page.html"), Read("old.html")));
    }

    /// <summary>Shell lines that wait until files are there; where that takes 20 seconds, a file says so.</summary>
    private static string WaitFor(params string[] files) =>
        $"n=0\nwhile ! {{ {string.Join(" && ", files.Select(f => $"[ -e {f} ]"))}; }}; do n=$((n+1)); if [ $n = 400 ]; then touch late; break; fi; sleep 0.05; done";

    private Task<BuildResult> BuildAsync(string before)
    {
        DartSassExecutable real = DartSassExecutable.Find(null, AppContext.BaseDirectory);
        string arguments = string.Join(' ', real.Arguments.Select(a => $"'{a}'"));
        string script = Write("sass", $"#!/bin/sh\ncd '{_root}'\n{before}\nexec '{real.Program}' {arguments} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new SiteBuilder(Path.Join(_root, "site"))
            .Set("sass", new Dictionary<string, object?> { ["dart_sass_path"] = script })
            .Set("disable_disk_cache", true)
            .For(CompatibilityProfile.Jekyll4)
            .BuildAsync(Path.Join(_root, "dest"));
    }

    private string Read(string path) => File.ReadAllText(Path.Join(_root, "dest", path));

    private string Write(string path, string text)
    {
        string file = Path.GetFullPath(Path.Join(_root, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
