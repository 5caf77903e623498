namespace JekyllSharp.Conformance.Tests;

/// <summary>
/// The plugin posts-lastmod. Expected is what Jekyll wrote with a hook in Ruby that runs <c>git rev-list --count HEAD</c>
/// and <c>git log -1 --pretty=%ad --date=iso</c> for each post.
/// </summary>
public sealed class PostsLastmodTests
{
    private const string Nothing = "[] [] null";

    [Fact]
    public async Task A_post_with_more_than_one_commit_has_the_date_of_the_last()
    {
        using var work = new TemporaryDirectory();
        string source = MakeSite(work);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["2020/01/02/def.html"] = "[by default] [by default] \"by default\"",
                ["2020/01/02/front.html"] = "[2021-01-01] [2021-01-01 00:00:00 +0000] \"2021-01-01\"",
                ["2020/01/02/merged.html"] = Nothing,
                ["2020/01/02/once.html"] = Nothing,
                ["2020/01/02/twice.html"] = "[2023-07-08 23:30:00 -0500] [2023-07-08 23:30:00 -0500] \"2023-07-08 23:30:00 -0500\"",
                ["docs/doc.html"] = Nothing,
            },
            await BuildAsync(work, source));
    }

    /// <summary>Two branches changed one post, and wrote another, to the same text: git then sees one of them alone.</summary>
    [Fact]
    public async Task What_a_merge_did_not_bring_in_does_not_count()
    {
        using var work = new TemporaryDirectory();
        string source = MakeSite(work);
        Git(source, "checkout", "-q", "-b", "side");
        Post(source, "2020-01-02-merged", "same");
        Commit(source, "2023-10-10T10:00:00Z");
        Post(source, "2020-01-03-new", "same");
        Commit(source, "2023-10-11T10:00:00Z");
        Git(source, "checkout", "-q", "main");
        Post(source, "2020-01-02-merged", "same");
        Post(source, "2020-01-03-new", "same");
        Commit(source, "2023-10-12T10:00:00Z");
        Git(source, "-c", "user.name=x", "-c", "user.email=x@y.z", "merge", "-q", "side", "-m", "m");

        Dictionary<string, string> built = await BuildAsync(work, source);
        Assert.Equal("[2023-10-12 10:00:00 +0000] [2023-10-12 10:00:00 +0000] \"2023-10-12 10:00:00 +0000\"", built["2020/01/02/merged.html"]);
        Assert.Equal(Nothing, built["2020/01/03/new.html"]);
        Assert.Equal("[2023-07-08 23:30:00 -0500] [2023-07-08 23:30:00 -0500] \"2023-07-08 23:30:00 -0500\"", built["2020/01/02/twice.html"]);
    }

    [Fact]
    public async Task Without_a_repository_there_is_no_date()
    {
        using var work = new TemporaryDirectory();
        string source = MakeSite(work);
        Directory.Delete(Path.Join(source, "..", ".git"), recursive: true);
        Assert.Equal(Nothing, (await BuildAsync(work, source))["2020/01/02/twice.html"]);
    }

    private static string MakeSite(TemporaryDirectory work)
    {
        string source = Path.Join(work.Path, "root", "web");
        Write(source, "_config.yml", "jekyllsharp: {plugins: [posts-lastmod]}\ntimezone: America/New_York\ncollections: {docs: {output: true}}\ndefaults: [{scope: {path: _posts/d}, values: {last_modified_at: \"by default\"}}]\n");
        Write(source, "_layouts/l.html", "[{{ page.last_modified_at }}] [{{ page.last_modified_at | date: \"%F %T %z\" }}] {{ page.last_modified_at | jsonify }}");
        string[] changed = ["_posts/2020-01-02-twice.md", "_posts/2020-01-02-front.md", "_posts/d/2020-01-02-def.md", "_docs/doc.md"];
        foreach (string file in changed.Concat(["_posts/2020-01-02-once.md", "_posts/2020-01-02-merged.md"]))
        {
            Write(source, file, $"---\nlayout: l\n{(file.Contains("front", StringComparison.Ordinal) ? "last_modified_at: 2021-01-01\n" : "")}---\nx\n");
        }

        Git(source, "init", "-q", "-b", "main", "..");
        Commit(source, "2022-03-04T05:06:07+02:00");
        foreach (string file in changed)
        {
            File.AppendAllText(Path.Join(source, file), "more\n");
        }

        Commit(source, "2023-07-08T23:30:00-05:00");
        return source;
    }

    private static void Post(string source, string name, string text) => Write(source, $"_posts/{name}.md", $"---\nlayout: l\n---\n{text}\n");

    private static void Write(string source, string name, string text)
    {
        string path = Path.Join(source, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Commit(string source, string authored)
    {
        Git(source, "add", "--all");
        GitCommand.Run(source, "2023-12-12T00:00:00Z", authored, "-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-q", "-m", "x");
    }

    private static void Git(string source, params string[] arguments) => GitCommand.Run(source, "2023-12-12T00:00:00Z", "2023-12-12T00:00:00Z", arguments);

    private static async Task<Dictionary<string, string>> BuildAsync(TemporaryDirectory work, string source)
    {
        using var output = new StringWriter();
        string destination = Path.Join(work.Path, "out");
        Assert.True(await RecordedSite.BuildAsync(source, destination, [], output) == 0, output.ToString());
        return Directory.EnumerateFiles(destination, "*.html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(destination, f).Replace('\\', '/'), File.ReadAllText);
    }
}
