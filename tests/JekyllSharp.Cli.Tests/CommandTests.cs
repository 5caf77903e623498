using System.IO.Compression;
using System.Text.Json;

namespace JekyllSharp.Cli.Tests;

/// <summary>The commands, as the shell runs them.</summary>
public sealed class CommandTests
{
    private static Shell Site() => new(
        ("site/_config.yml", "title: T\ntime: 2024-06-01\n"),
        ("site/index.md", "---\n---\n# Hello\n\n{{ site.title }}\n"),
        ("site/about.html", "---\n---\n<h2 id=\"team\">Team</h2>"));

    [Fact]
    public async Task Verify_takes_a_directory()
    {
        using Shell shell = Site();
        Assert.Equal(0, await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path("out")));
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out")));
        Assert.EndsWith("PASSED", shell.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Path("site/_site")));
    }

    [Fact]
    public async Task Verify_fails_over_its_budget_and_names_the_loss()
    {
        using Shell shell = Site();
        await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path("out"));
        shell.Write("out/about.html", "<h2 id=\"people\">Team</h2>");
        Assert.Equal(1, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out"), "--report", shell.Path("report/r.html")));
        Assert.Contains("anchor lost: /about.html#people", shell.Output, StringComparison.Ordinal);
        Assert.Contains("FAILED: 1 differ, 0 allowed; 1 lost, 0 allowed", shell.Output, StringComparison.Ordinal);
        Assert.Contains("anchor lost", File.ReadAllText(shell.Path("report/r.html")), StringComparison.Ordinal);
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out"), "--max-differing", "1", "--max-lost", "1"));
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out"), "--ignore", "about.*"));
    }

    [Fact]
    public async Task Verify_takes_an_archive()
    {
        using Shell shell = Site();
        await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path("out"));
        ZipFile.CreateFromDirectory(shell.Path("out"), shell.Path("out.zip"));
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out.zip"), "--exact"));
        shell.Write("bad.zip", "no archive");
        Assert.Equal(2, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("bad.zip")));
        Assert.Contains("cannot be read", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_takes_a_revision_of_the_source_and_one_of_the_output()
    {
        using Shell shell = Site();
        shell.Git("init", "-q");
        shell.Git("add", "-A");
        shell.Git("commit", "-qm", "1");
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", "HEAD"));
        shell.Write("site/index.md", "---\n---\n# Hullo\n");
        Assert.Equal(1, await shell.RunAsync("verify", shell.Path("site"), "--against", "HEAD", "--format", "json"));
        JsonElement json = JsonDocument.Parse(shell.Output).RootElement;
        Assert.Equal(1, json.GetProperty("counts").GetProperty("differs").GetInt32());
        Assert.Equal("index.md", json.GetProperty("files")[0].GetProperty("difference").GetProperty("source").GetString());

        await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path("out"));
        shell.Git("checkout", "-q", "--orphan", "gh-pages");
        shell.Git("rm", "-rfq", "--cached", ".");
        shell.Git("--work-tree=" + shell.Path("out"), "add", "-A");
        shell.Git("commit", "-qm", "2");
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", "gh-pages"));
        Assert.Equal(2, await shell.RunAsync("verify", shell.Path("site"), "--against", "nowhere"));
        Assert.Contains("nowhere is no directory, archive, command or git revision", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_takes_a_command()
    {
        using Shell shell = Site();
        await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path("out"));
        string copy = OperatingSystem.IsWindows() ? $"xcopy /e /q \"{shell.Path("out")}\" {{destination}}" : $"cp -r '{shell.Path("out")}/.' {{destination}}";
        Assert.Equal(0, await shell.RunAsync("verify", shell.Path("site"), "--against", copy));
        Assert.Equal(2, await shell.RunAsync("verify", shell.Path("site"), "--against", "exit 3 #"));
        Assert.Contains("The command ended with 3", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_does_not_build_cannot_be_verified()
    {
        using Shell shell = Site();
        Directory.CreateDirectory(shell.Path("out"));
        shell.Write("site/bad.html", "---\n---\n{% nosuch %}");
        Assert.Equal(2, await shell.RunAsync("verify", shell.Path("site"), "--against", shell.Path("out")));
        Assert.Contains("bad.html(3,1): error JKS3001", shell.Error, StringComparison.Ordinal);
    }

    /// <summary>One mistake, however many files the site has.</summary>
    [Fact]
    public async Task A_destination_that_cannot_be_written_is_said_once()
    {
        using Shell shell = Site();
        shell.Write("file.txt", "x");
        foreach (string destination in (string[])["file.txt", "file.txt/below"])
        {
            Assert.Equal(1, await shell.RunAsync("build", "-s", shell.Path("site"), "-d", shell.Path(destination)));
            Assert.Contains("JKS7002: The destination cannot be written: ", shell.Error, StringComparison.Ordinal);
            Assert.Single(shell.Error.Split("JKS7002")[1..]);
            Assert.Equal("x", File.ReadAllText(shell.Path("file.txt")));
        }
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_said_in_a_line()
    {
        using Shell shell = Site();
        shell.Write("file.txt", "x");
        Assert.Equal(1, await shell.RunAsync("audit", shell.Path("site"), "-o", shell.Path("file.txt/audit.json")));
        Assert.StartsWith("error: ", shell.Error, StringComparison.Ordinal);
        Assert.Single(shell.Error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("'--limit_posts' takes a whole number, not 'x'.", "build", "--limit_posts", "x")]
    [InlineData("'--port' takes a whole number, not '4k'.", "serve", "--port", "4k")]
    public async Task A_number_that_is_none_is_said_in_words(string said, params string[] arguments)
    {
        using var shell = new Shell();
        Assert.Equal(2, await shell.RunAsync(arguments));
        Assert.Contains(said, shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_writes_each_format_and_fails_on_errors()
    {
        using Shell shell = Site();
        Assert.Equal(0, await shell.RunAsync("audit", shell.Path("site")));
        shell.Write("site/bad.html", "---\n---\n{% nosuch %}");
        Assert.Equal(1, await shell.RunAsync("audit", shell.Path("site"), "--format", "sarif", "-o", shell.Path("log/audit.sarif")));
        Assert.Equal("2.1.0", JsonDocument.Parse(File.ReadAllText(shell.Path("log/audit.sarif"))).RootElement.GetProperty("version").GetString());
        Assert.Equal(1, await shell.RunAsync("audit", shell.Path("site"), "--format", "json"));
        Assert.False(JsonDocument.Parse(shell.Output).RootElement.GetProperty("findings")[0].GetProperty("message").GetString()!.Length == 0);
    }

    [Fact]
    public async Task Convert_shows_then_writes_then_has_nothing_to_do()
    {
        using Shell shell = Site();
        Assert.Equal(0, await shell.RunAsync("convert", shell.Path("site"), "--dry-run"));
        Assert.Contains("+++ b/_dotnet/build.cs", shell.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Path("site/_dotnet")));
        Assert.Equal(0, await shell.RunAsync("convert", shell.Path("site")));
        Assert.True(File.Exists(shell.Path("site/_dotnet/build.cs")));
        Assert.Equal(0, await shell.RunAsync("convert", shell.Path("site")));
        Assert.Contains("Everything is there already.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(1, await shell.RunAsync("convert", shell.Path("nowhere")));
    }

    [Fact]
    public async Task Convert_says_which_of_its_files_git_leaves_out()
    {
        using Shell shell = Site();
        shell.Write("site/.gitignore", ".*\n!.git*\n");
        shell.Git("init", "-q", "site");
        Assert.Equal(0, await shell.RunAsync("convert", shell.Path("site")));
        Assert.Contains("leaves out .config/dotnet-tools.json: add it with 'git add -f'", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buld", "There is no command 'buld'. Did you mean 'build'?")]
    [InlineData("convert --dryrun", "'convert' has no option '--dryrun'. Did you mean '--dry-run'?")]
    [InlineData("audit --fromat json", "'audit' has no option '--fromat'. Did you mean '--format'?")]
    [InlineData("build --draft", "'build' has no option '--draft'. Did you mean '--drafts'?")]
    [InlineData("build site", "'build' takes no 'site': name the directory of the site with --source.")]
    [InlineData("build --compatibility jekyll-5", "Argument 'jekyll-5' not recognized.")]
    [InlineData("theme shwo", "There is no command 'shwo'. Did you mean 'show'?")]
    [InlineData("verify", "Option '--against' is required.")]
    public async Task A_wrong_command_line_is_answered_in_two_lines(string line, string answer)
    {
        using var shell = new Shell();
        Assert.Equal(2, await shell.RunAsync(line.Split(' ')));
        Assert.StartsWith("error: " + answer, shell.Error, StringComparison.Ordinal);
        Assert.Contains("--help' shows how it is used.", shell.Error, StringComparison.Ordinal);
        Assert.Empty(shell.Output);
    }

    [Fact]
    public async Task A_new_site_builds_without_a_word_and_is_not_written_over_another()
    {
        using var shell = new Shell();
        Assert.Equal(0, await shell.RunAsync("new", shell.Path("My \"blog\"")));
        Assert.Equal(0, await shell.RunAsync("audit", shell.Path("My \"blog\""), "--strict"));
        Assert.Contains("0 errors, 0 warnings, 0 notes", shell.Output, StringComparison.Ordinal);
        Assert.Equal(0, await shell.RunAsync("build", "-s", shell.Path("My \"blog\""), "-d", shell.Path("out")));
        Assert.Contains("<title>About · My &quot;blog&quot;</title>", File.ReadAllText(shell.Path("out/about/index.html")), StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">About</a>", File.ReadAllText(shell.Path("out/about/index.html")), StringComparison.Ordinal);
        Assert.Equal(1, await shell.RunAsync("new", shell.Path("My \"blog\"")));
        Assert.Contains("exists and is not empty", shell.Error, StringComparison.Ordinal);
        Assert.Equal(0, await shell.RunAsync("new", shell.Path("bare"), "--blank"));
        Assert.False(Directory.Exists(shell.Path("bare/_posts")));
        Assert.Equal(0, await shell.RunAsync("audit", shell.Path("bare"), "--strict"));
    }

    [Fact]
    public async Task Sarif_has_paths_from_the_root_of_the_repository()
    {
        using Shell shell = Site();
        shell.Git("init", "-q");
        shell.Write("site/bad.html", "---\n---\n{% nosuch %}");
        Assert.Equal(1, await shell.RunAsync("audit", shell.Path("site"), "--format", "sarif"));
        JsonElement result = JsonDocument.Parse(shell.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("site/bad.html", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task Explain_takes_a_path_and_a_url()
    {
        using Shell shell = Site();
        Assert.Equal(0, await shell.RunAsync("explain", "/about.html", "-s", shell.Path("site")));
        Assert.StartsWith("about.html: page, published", shell.Output, StringComparison.Ordinal);
        Assert.Equal(1, await shell.RunAsync("explain", shell.Path("site/_config.yml"), "-s", shell.Path("site"), "--format", "json"));
        Assert.Equal("configuration", JsonDocument.Parse(shell.Output).RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Clean_deletes_what_builds_write_and_nothing_else()
    {
        using Shell shell = Site();
        await shell.RunAsync("build", "-s", shell.Path("site"));
        shell.Write("site/.jekyll-cache/x", "x");
        Assert.Equal(0, await shell.RunAsync("clean", "-s", shell.Path("site")));
        Assert.Equal(["_config.yml", "about.html", "index.md"], Directory.GetFileSystemEntries(shell.Path("site")).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(1, await shell.RunAsync("clean", "-s", shell.Path("site"), "-d", shell.Folder));
        Assert.True(File.Exists(shell.Path("site/index.md")));
    }

    [Fact]
    public async Task Full_paths_are_shown_where_asked_for()
    {
        using Shell shell = Site();
        shell.Write("site/bad.html", "---\n---\n{% nosuch %}");
        Assert.Equal(1, await shell.RunAsync("build", "-s", shell.Path("site"), "--full-paths"));
        Assert.Contains(System.IO.Path.GetFullPath(shell.Path("site/bad.html")) + "(3,1): error", shell.Error, StringComparison.Ordinal);
    }
}
