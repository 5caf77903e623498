using System.Diagnostics;

namespace JekyllSharp.Conformance.Tests;

/// <summary>Dates from git and from files. They cannot be recorded as sites: a copy has neither the history nor the times.</summary>
public sealed class LastModifiedAtTests
{
    private const string Body = "[{% last_modified_at %}] [{{ page.last_modified_at }}] [{% last_modified_at %Y:%B %}] [{{ page.last_modified_at | date: \"%Y\" }}]";

    /// <summary>The expected line is what Jekyll wrote for a commit of 2022-03-04T05:06:07+02:00.</summary>
    [Fact]
    public async Task Committed_files_have_the_time_of_their_last_commit()
    {
        using var work = new TemporaryDirectory();
        string source = MakeSite(work);
        Git(source, "init", "-q");
        Git(source, "add", "a.html", "_config.yml");
        Git(source, "-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-q", "-m", "x");
        Assert.Equal("[2022/03/04] [2022-03-04 03:06:07 +0000] [2022/03/04] [2022]", await BuildAsync(work, source, "a.html"));
        Assert.Equal("[2021/05/06] [2021-05-06 07:08:09 +0000] [2021/05/06] [2021]", await BuildAsync(work, source, "b.html"));
    }

    [Fact]
    public async Task Without_a_repository_files_have_their_own_time()
    {
        using var work = new TemporaryDirectory();
        string source = MakeSite(work);
        Assert.Equal("[2021/05/06] [2021-05-06 07:08:09 +0000] [2021/05/06] [2021]", await BuildAsync(work, source, "a.html"));
    }

    private static string MakeSite(TemporaryDirectory work)
    {
        string source = Path.Join(work.Path, "source");
        Directory.CreateDirectory(source);
        File.WriteAllText(Path.Join(source, "_config.yml"), "plugins: [jekyll-last-modified-at]\ntimezone: UTC\nlast-modified-at: {date-format: '%Y/%m/%d'}\n");
        foreach (string name in (string[])["a.html", "b.html"])
        {
            string path = Path.Join(source, name);
            File.WriteAllText(path, "---\nlast_modified_at: 2020-01-02\n---\n" + Body);
            File.SetLastWriteTimeUtc(path, new DateTime(2021, 5, 6, 7, 8, 9, DateTimeKind.Utc));
        }

        return source;
    }

    private static async Task<string> BuildAsync(TemporaryDirectory work, string source, string file)
    {
        using var output = new StringWriter();
        string destination = Path.Join(work.Path, "out");
        Assert.True(await RecordedSite.BuildAsync(source, destination, [], output) == 0, output.ToString());
        return await File.ReadAllTextAsync(Path.Join(destination, file));
    }

    private static void Git(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = directory };
        start.Environment["GIT_COMMITTER_DATE"] = "2022-03-04T05:06:07+02:00";
        start.Environment["GIT_AUTHOR_DATE"] = "2019-01-01T00:00:00Z";
        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
