using JekyllSharp.Diagnostics;

namespace JekyllSharp.Tests.Writing;

/// <summary>What lies in a destination on the disk when a build writes to it: links, read-only files, other kinds of names.</summary>
public sealed class DestinationTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jekyllsharp").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("down")]
    [InlineData("down/below/it")]
    public async Task A_directory_that_leads_out_is_not_written_to(string directory)
    {
        Write("site/_config.yml", "keep_files: [down]");
        Write($"site/{directory}/a.html", "---\n---\nnew");
        Write($"site/{directory}/b.txt", "new");
        Write("site/c.html", "---\n---\nnew");
        Write($"outside/{directory["down".Length..]}/a.html", "old");
        Link("dest/down", "outside");
        BuildResult result = await BuildAsync();
        Assert.False(result.Succeeded);
        Assert.Equal([DiagnosticIds.WriteFailed, DiagnosticIds.WriteFailed], result.Diagnostics.Select(d => d.Id));
        Assert.Equal("old", Read($"outside/{directory["down".Length..]}/a.html"));
        Assert.Equal("new", Read("dest/c.html"));
        Assert.False(File.Exists(Path.Join(_root, "outside", directory["down".Length..], "b.txt")));
    }

    [Fact]
    public async Task A_directory_that_leads_to_another_of_the_destination_is_written_to()
    {
        Write("site/_config.yml", "keep_files: [down, other]");
        Write("site/down/a.html", "---\n---\nnew");
        Write("dest/other/b.html", "kept");
        Link("dest/down", "dest/other");
        Assert.True((await BuildAsync()).Succeeded);
        Assert.Equal(("new", "kept"), (Read("dest/other/a.html"), Read("dest/other/b.html")));
    }

    [Fact]
    public async Task A_link_in_a_files_place_is_replaced()
    {
        Write("site/a.html", "---\n---\nnew");
        Write("site/b.txt", "new");
        Write("site/c.html", "---\n---\nnew");
        Write("outside/x", "old");
        Link("dest/a.html", "outside/x");
        Link("dest/b.txt", "outside/x");
        Link("dest/c.html", "nowhere");
        Assert.True((await BuildAsync()).Succeeded);
        Assert.Equal("old", Read("outside/x"));
        Assert.All((string[])["a.html", "b.txt", "c.html"], name =>
        {
            Assert.Equal("new", Read("dest/" + name));
            Assert.Null(new FileInfo(Path.Join(_root, "dest", name)).LinkTarget);
        });
        Assert.False(File.Exists(Path.Join(_root, "nowhere")));
    }

    [Fact]
    public async Task A_file_gives_way_to_a_directory_and_a_directory_to_a_file()
    {
        Write("site/a/index.html", "---\n---\nnew");
        Write("site/b", "new");
        Write("dest/a", "old");
        Write("dest/b/old.html", "old");
        Assert.True((await BuildAsync()).Succeeded);
        Assert.Equal(("new", "new"), (Read("dest/a/index.html"), Read("dest/b")));
    }

    [Fact]
    public async Task A_copy_has_the_time_of_the_file_and_can_be_replaced_where_the_file_may_not_be_written()
    {
        string file = Write("site/sub/b.txt", "one");
        var time = new DateTime(2020, 2, 29, 1, 2, 3, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, time);
        File.SetAttributes(file, FileAttributes.ReadOnly);
        BuildResult first = await BuildAsync();
        string copy = Path.Join(_root, "dest", "sub", "b.txt");
        Assert.Equal((1, time), (first.FilesWritten, File.GetLastWriteTimeUtc(copy)));
        Assert.False(OperatingSystem.IsWindows() ? false : File.GetAttributes(copy).HasFlag(FileAttributes.ReadOnly));

        File.SetAttributes(file, FileAttributes.Normal);
        Write("site/sub/b.txt", "two");
        BuildResult second = await BuildAsync();
        Assert.Equal((1, "two"), (second.FilesWritten, Read("dest/sub/b.txt")));
        Assert.Equal(0, (await BuildAsync()).FilesWritten);
    }

    private Task<BuildResult> BuildAsync() => Jekyll.BuildAsync(new BuildOptions { Source = Path.Join(_root, "site"), Destination = Path.Join(_root, "dest") });

    private string Read(string path) => File.ReadAllText(Path.Join(_root, path));

    private string Write(string path, string text)
    {
        string file = Path.GetFullPath(Path.Join(_root, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private void Link(string path, string target)
    {
        string link = Path.Join(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, Path.Join(_root, target));
    }
}
