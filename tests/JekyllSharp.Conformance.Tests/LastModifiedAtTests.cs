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

    /// <summary>A post changed later, a layout changed after it, a renamed page and a change that was not committed: Jekyll wrote these lines.</summary>
    [Fact]
    public async Task The_last_commit_that_touched_the_file_itself_counts()
    {
        using var work = new TemporaryDirectory();
        string source = Path.Join(work.Path, "source");
        const string Tags = "[{% last_modified_at %}] [{{ page.last_modified_at }}] [{% last_modified_at %H:%M:%S %z %}] [{{ page.last_modified_at | date: \"%s\" }}]";
        Write(source, "_config.yml", "plugins: [jekyll-last-modified-at]\ntimezone: America/New_York\ncollections: {docs: {output: true}}\n");
        Write(source, "_layouts/l.html", "<i>{{ content }}</i>" + Tags);
        Write(source, "_posts/2020-01-02-p.html", "---\nlayout: l\n---\np");
        Write(source, "_docs/d.html", "---\nlayout: l\n---\nd");
        Write(source, "i.html", $"---\n---\n{Tags} {{% for p in site.posts %}}{{{{ p.last_modified_at | date: '%F %T' }}}}{{% endfor %}} {{% for p in site.docs %}}{{{{ p.last_modified_at | date_to_xmlschema }}}}{{% endfor %}}");
        Git(source, "init", "-q");
        Commit(source, "2022-03-04T05:06:07+02:00");
        Write(source, "_posts/2020-01-02-p.html", "---\nlayout: l\n---\nchanged");
        Commit(source, "2023-07-08T23:30:00-05:00");
        Write(source, "_layouts/l.html", "<em>{{ content }}</em>" + Tags);
        Commit(source, "2023-09-09T01:02:03Z");
        Git(source, "mv", "i.html", "j.html");
        Commit(source, "2023-10-10T10:10:10+09:00");
        Write(source, "_docs/d.html", "---\nlayout: l\n---\nnot committed");

        Assert.Equal("<em>changed</em>[09-Jul-23] [2023-07-09 00:30:00 -0400] [09-Jul-23] [1688877000]", await BuildAsync(work, source, "2020/01/02/p.html"));
        Assert.Equal("<em>not committed</em>[03-Mar-22] [2022-03-03 22:06:07 -0500] [03-Mar-22] [1646363167]", await BuildAsync(work, source, "docs/d.html"));
        Assert.Equal(
            "[09-Oct-23] [2023-10-09 21:10:10 -0400] [09-Oct-23] [1696900210] 2023-07-09 00:30:00 2022-03-03T22:06:07-05:00",
            await BuildAsync(work, source, "j.html"));
    }

    /// <summary>The site is a folder of the repository; one page was taken out and came back. Jekyll wrote these lines; 1.3 knows no use-git.</summary>
    [Theory]
    [InlineData("timezone: UTC\n", "[04-Mar-22] [2022-03-04 03:06:07 +0000]", "[05-May-22] [2022-05-05 08:06:07 +0000]")]
    [InlineData(
        "timezone: Europe/Berlin\nlast-modified-at: {date-format: \"%e %^B %y\", use-git: false}\n",
        "[ 4 MARCH 22] [2022-03-04 04:06:07 +0100]",
        "[ 5 MAY 22] [2022-05-05 10:06:07 +0200]")]
    public async Task The_site_may_be_a_folder_of_the_repository(string config, string first, string second)
    {
        using var work = new TemporaryDirectory();
        string root = Path.Join(work.Path, "source");
        string source = Path.Join(root, "web");
        const string Tags = "---\n---\n[{% last_modified_at %}] [{{ page.last_modified_at }}]";
        Write(source, "_config.yml", "plugins: [jekyll-last-modified-at]\n" + config);
        Write(source, "sub/a ü.html", Tags);
        Write(source, "b.html", Tags);
        Git(root, "init", "-q");
        Commit(root, "2022-03-04T05:06:07+02:00");
        File.Delete(Path.Join(source, "b.html"));
        Commit(root, "2022-04-04T05:06:07Z");
        Write(source, "b.html", Tags);
        Commit(root, "2022-05-05T05:06:07-03:00");
        Write(root, "other", "x");
        Commit(root, "2022-06-06T05:06:07Z");

        Assert.Equal(first, await BuildAsync(work, source, "sub/a ü.html"));
        Assert.Equal(second, await BuildAsync(work, source, "b.html"));
    }

    /// <summary>All pages of a pagination have one path, whose first text counts: that of the first page, which takes longest. Jekyll wrote these lines.</summary>
    [Fact]
    public async Task The_first_item_in_the_order_of_rendering_decides_the_form_for_all_that_have_its_path()
    {
        using var work = new TemporaryDirectory();
        string source = Path.Join(work.Path, "source");
        Write(source, "_config.yml", "plugins: [jekyll-last-modified-at, jekyll-paginate]\ntimezone: UTC\npaginate: 1\npaginate_path: /p:num/\n");
        Write(source, "index.html", "---\n---\n{% if paginator.page == 1 %}{% for i in (1..20000) %}{% assign x = i %}{% endfor %}[{% last_modified_at %Y %}]{% else %}[{% last_modified_at %m %}]{% endif %}[{% last_modified_at %d %}]");
        foreach (int day in (int[])[1, 2, 3, 4])
        {
            Write(source, $"_posts/2020-01-0{day}-p.html", "---\n---\nx");
        }

        Assert.Equal("[2021][2021]", await BuildAsync(work, source, "index.html", parallelism: 4));
        foreach (string page in (string[])["p2", "p3", "p4"])
        {
            Assert.Equal("[2021][2021]", await File.ReadAllTextAsync(Path.Join(work.Path, "out", page, "index.html")));
        }
    }

    /// <summary>Jekyll wrote these lines: redirects have the time of the file that their path names.</summary>
    [Fact]
    public async Task Pages_that_generators_make_have_the_time_of_their_path()
    {
        using var work = new TemporaryDirectory();
        string source = Redirects(work);
        Write(source, "redirect.html", "---\nlayout: null\n---\nx");
        File.SetLastWriteTimeUtc(Path.Join(source, "redirect.html"), new DateTime(2019, 5, 6, 7, 8, 9, DateTimeKind.Utc));
        Assert.Equal("[redirect.html] [06-May-19] [2019-05-06 07:08:09 +0000] http://e.org/2020/01/01/a.html", await BuildAsync(work, source, "old/index.html"));
        Assert.Equal("[sub/to.html] [06-May-21] [2019-05-06 07:08:09 +0000] http://x.org/", await File.ReadAllTextAsync(Path.Join(work.Path, "out/sub/to.html")));
    }

    /// <summary>In Jekyll this build ends with Errno::ENOENT.</summary>
    [Fact]
    public async Task A_path_without_a_file_raises_where_a_template_asks_for_its_time()
    {
        using var work = new TemporaryDirectory();
        string source = Redirects(work);
        using var output = new StringWriter();
        string destination = Path.Join(work.Path, "out");
        Assert.Equal(1, await RecordedSite.BuildAsync(source, destination, [], output));
        Assert.Contains("jekyll-last-modified-at finds no file redirect.html.", output.ToString(), StringComparison.Ordinal);

        Write(source, "_layouts/redirect.html", "{{ page.redirect.to }}");
        Assert.Equal("http://x.org/", await BuildAsync(work, source, "sub/to.html"));
    }

    /// <summary>Jekyll wrote the first of these; the others end with Errno::ENOENT. Liquid's map takes the times unread.</summary>
    [Theory]
    [InlineData("{{ site.pages | map: 'last_modified_at' | size }}", "4")]
    [InlineData("{{ site.pages | map: 'last_modified_at' | compact | size }} {{ site.pages | map: 'last_modified_at' | uniq | size }}", "4 4")]
    [InlineData("{{ site.pages | map: 'last_modified_at' | first | date: '%Y' }}", "2021")]
    [InlineData("{{ site.pages | map: 'last_modified_at' | join: ',' }}", null)]
    [InlineData("{{ site.pages | map: 'last_modified_at' }}", null)]
    [InlineData("{{ site.pages | map: 'last_modified_at' | jsonify }}", null)]
    [InlineData("{{ site.pages | map: 'last_modified_at' | last | date: '%Y' }}", null)]
    [InlineData("{{ site.pages | sort: 'last_modified_at' | size }}", null)]
    [InlineData("{{ site.pages | where: 'last_modified_at', nil | size }}", null)]
    [InlineData("{% for p in site.pages %}{% if p.last_modified_at %}y{% endif %}{% endfor %}", null)]
    [InlineData("{% for p in site.pages %}{% assign x = p.last_modified_at %}{% endfor %}", null)]
    public async Task Where_the_time_of_a_missing_file_raises(string template, string? expected)
    {
        using var work = new TemporaryDirectory();
        string source = Redirects(work);
        Write(source, "_layouts/redirect.html", "x");
        Write(source, "index.html", "---\n---\n" + template);
        if (expected is not null)
        {
            Assert.Equal(expected, await BuildAsync(work, source, "index.html"));
            return;
        }

        using var output = new StringWriter();
        Assert.Equal(1, await RecordedSite.BuildAsync(source, Path.Join(work.Path, "out"), [], output));
        Assert.Contains("jekyll-last-modified-at finds no file redirect", output.ToString(), StringComparison.Ordinal);
    }

    private static string Redirects(TemporaryDirectory work)
    {
        string source = Path.Join(work.Path, "source");
        Write(source, "_config.yml", "plugins: [jekyll-last-modified-at, jekyll-redirect-from]\ntimezone: UTC\nurl: http://e.org\n");
        Write(source, "_layouts/redirect.html", "[{{ page.path }}] [{% last_modified_at %}] [{{ page.last_modified_at }}] {{ page.redirect.to }}");
        Write(source, "_posts/2020-01-01-a.html", "---\nredirect_from: /old/\n---\nx");
        Write(source, "sub/to.html", "---\nredirect_to: http://x.org/\n---\n");
        return source;
    }

    private static void Write(string source, string name, string text)
    {
        string path = Path.Join(source, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, new DateTime(2021, 5, 6, 7, 8, 9, DateTimeKind.Utc));
    }

    private static void Commit(string directory, string time)
    {
        GitAt(directory, time, "add", "--all");
        GitAt(directory, time, "-c", "user.name=x", "-c", "user.email=x@y.z", "commit", "-q", "-m", "x");
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

    private static async Task<string> BuildAsync(TemporaryDirectory work, string source, string file, int? parallelism = null)
    {
        using var output = new StringWriter();
        string destination = Path.Join(work.Path, "out");
        Assert.True(await RecordedSite.BuildAsync(source, destination, [], output, parallelism: parallelism) == 0, output.ToString());
        return await File.ReadAllTextAsync(Path.Join(destination, file));
    }

    private static void Git(string directory, params string[] arguments) => GitAt(directory, "2022-03-04T05:06:07+02:00", arguments);

    private static void GitAt(string directory, string time, params string[] arguments) =>
        GitCommand.Run(directory, time, "2019-01-01T00:00:00Z", arguments);
}
