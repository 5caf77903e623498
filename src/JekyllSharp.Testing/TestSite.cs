using System.Globalization;
using System.Runtime.CompilerServices;
using JekyllSharp.Configuration;
using JekyllSharp.IO;

namespace JekyllSharp.Testing;

/// <summary>
/// A site under test. It is built in memory: nothing is written to the disk. Clock, zone and the order of files are
/// the same on every machine and every day.
/// </summary>
/// <example>
/// <code>
/// static readonly TestBuild Build = TestSite.FromDirectory("../docs").At("2024-06-01").Build();
/// </code>
/// </example>
public sealed class TestSite
{
    /// <summary>The time of a build for which no other is said.</summary>
    public static readonly DateTimeOffset DefaultTime = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SiteBuilder _builder;
    private readonly OverlayFileSystem _files;

    private TestSite(SiteBuilder builder, OverlayFileSystem files)
    {
        _builder = builder;
        _files = files;
    }

    /// <summary>A site on disk.</summary>
    /// <param name="directory">Its directory; a relative path starts at the file of the test.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static TestSite FromDirectory(string directory, [CallerFilePath] string testFile = "")
    {
        string source = SitePath.Normalize(Path.GetFullPath(directory, Path.GetDirectoryName(Path.GetFullPath(testFile))!));
        return Directory.Exists(source)
            ? Create(new PhysicalFileSystem(), source)
            : throw new DirectoryNotFoundException($"There is no site at {source}. A relative path starts at the test's file, {testFile}.");
    }

    /// <summary>A whole site in a text: each file begins with a line <c>== path</c>.</summary>
    /// <param name="text">The files, as
    /// <code>
    /// == _layouts/plain.html
    /// &lt;p&gt;{{ content }}&lt;/p&gt;
    /// == index.md
    /// ---
    /// layout: plain
    /// ---
    /// Hello
    /// </code>
    /// </param>
    /// <exception cref="ArgumentException">The text does not begin with a line <c>== path</c>.</exception>
    public static TestSite FromText(string text)
    {
        string source = SitePath.Normalize("/site");
        return Create(SiteText(text, source), source);
    }

    /// <summary>Pins the time of the build, as <c>site.time</c> and <c>now</c> show it.</summary>
    /// <param name="time">A date, or a date with time; in UTC where no offset is given.</param>
    /// <exception cref="FormatException">The text is no date.</exception>
    public TestSite At(string time) =>
        At(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    /// <summary>Pins the time of the build.</summary>
    public TestSite At(DateTimeOffset time)
    {
        _builder.With(o => o with { Time = time, Clock = new StoppedClock(time) });
        return this;
    }

    /// <summary>Sets a key of the configuration; it outranks <c>_config.yml</c>.</summary>
    public TestSite With(string key, object? value)
    {
        _builder.Set(key, value);
        return this;
    }

    /// <summary>Changes any option of the build.</summary>
    public TestSite With(Func<BuildOptions, BuildOptions> change)
    {
        _builder.With(change);
        return this;
    }

    /// <summary>Changes the builder: its plugins, filters and keys.</summary>
    public TestSite With(Action<SiteBuilder> change)
    {
        change(_builder);
        return this;
    }

    /// <summary>Builds the site. A build that fails gives a result all the same, with its diagnostics and without pages.</summary>
    public TestBuild Build() => BuildAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="Build"/>
    public async Task<TestBuild> BuildAsync(CancellationToken cancel = default) =>
        new(await _builder.BuildAsync(cancel: cancel).ConfigureAwait(false), _files);

    private static TestSite Create(ISiteFileSystem below, string source)
    {
        string destination = SitePath.Join(source, "_site");
        var files = new OverlayFileSystem(below, destination) { IsOrdered = true };
        return new TestSite(
            new SiteBuilder(new BuildOptions
            {
                Source = source,
                Destination = destination,
                Files = files,
                Profile = ProfileDetector.Detect(files, source),
            }),
            files).At(DefaultTime);
    }

    private static MemoryFileSystem SiteText(string text, string source)
    {
        var files = new MemoryFileSystem();
        string? path = null;
        var content = new System.Text.StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!line.StartsWith("== ", StringComparison.Ordinal))
            {
                content.Append(line).Append('\n');
                continue;
            }

            Add();
            path = line[3..].Trim();
            content.Clear();
        }

        Add();
        return path is null ? throw new ArgumentException("A site in a text begins with a line '== path'.", nameof(text)) : files;

        void Add()
        {
            if (path is not null)
            {
                files.Add(SitePath.Sanitize(source, path), content.ToString());
            }
            else if (content.ToString().Trim().Length > 0)
            {
                throw new ArgumentException("A site in a text begins with a line '== path'.", nameof(text));
            }
        }
    }

    private sealed class StoppedClock(DateTimeOffset time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.ToUniversalTime();
    }
}
