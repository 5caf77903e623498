using JekyllSharp.Configuration;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Migration.Verifying;

/// <summary>Builds a site in memory and compares it with what it was.</summary>
public static class SiteVerification
{
    /// <summary>
    /// Builds the site as the other side was built, as far as that side's files tell: at the time of its feed, for the
    /// address of the machine where <c>jekyll serve</c> built it, as Jekyll 3 where its pages say so, in the zone of its
    /// times where the site names none, in the environment (production or development) whose traces it has. What the
    /// options say outranks that, but for the zone. Nothing is written.
    /// </summary>
    /// <param name="options">How the site is built.</param>
    /// <param name="expected">What the site was: built, or a source, which is then built in the same way.</param>
    /// <param name="comparison">How the two are compared; null for the usual way.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<VerificationResult> RunAsync(
        BuildOptions options,
        SiteTree expected,
        ComparisonOptions? comparison = null,
        CancellationToken cancel = default)
    {
        comparison ??= new ComparisonOptions();

        // A revision does not keep the order of names on the disk, which shows in a site: both sides get one order.
        bool isOrdered = false;
        if (IsSource(expected))
        {
            BuildOptions pinned = options with { Time = options.Time ?? options.Clock.GetUtcNow() };
            (BuildResult before, OverlayFileSystem files) = await BuildInMemoryAsync(FromTree(pinned, expected), true, null, cancel).ConfigureAwait(false);
            if (!before.Succeeded)
            {
                return new VerificationResult(before, null, expected.Name);
            }

            expected = SiteTree.FromBuild(before, files, expected.Name);
            options = pinned;
            isOrdered = true;
        }

        SideFacts facts = comparison.ExpectedFacts ?? SideFacts.Detect(expected);
        (BuildResult build, SiteTree? actual) = await BuildLikeAsync(options, isOrdered, expected, facts, cancel).ConfigureAwait(false);
        if (actual is null)
        {
            return new VerificationResult(build, null, null);
        }

        facts = facts with { Environment = facts.Environment ?? (build.Site?.EnvironmentCounts == true ? build.Site.EnvironmentName : null) };
        SideFacts own = SideFacts.Detect(actual) with { BuildTime = TimeOf(build), Environment = facts.Environment };

        // A site without a feed does not say when it was built; whoever pins the time knows it.
        facts = facts with { BuildTime = facts.BuildTime ?? (options.Time is null ? null : own.BuildTime) };
        ComparisonReport report = SiteComparison.Run(
            expected,
            actual,
            comparison with
            {
                ExpectedFacts = facts,
                ActualFacts = comparison.ActualFacts ?? own,
                FindSource = comparison.FindSource ?? (build.Site is { } built ? new SourceLocator(built, options.ConfigFiles).Find : null),
            },
            cancel);
        return new VerificationResult(build, report, null);
    }

    /// <summary>Builds a site without a trace on the disk.</summary>
    /// <param name="options">How; the destination is where it would be written.</param>
    /// <param name="cancel">Stops the build.</param>
    public static Task<(BuildResult Result, OverlayFileSystem Files)> BuildInMemoryAsync(BuildOptions options, CancellationToken cancel = default) =>
        BuildInMemoryAsync(options, false, null, cancel);

    private static async Task<(BuildResult Result, OverlayFileSystem Files)> BuildInMemoryAsync(
        BuildOptions options, bool isOrdered, SiteTree? expected, CancellationToken cancel)
    {
        options = SourceSetting.Apply(options);
        string source = SitePath.Normalize(options.Source);
        string destination = options.Destination is { } own ? SitePath.Normalize(own) : SitePath.Join(source, "_site");

        // Most files of most sites are what they were: those are not held twice, and not at all where they are on the disk.
        Func<string, Func<byte[]>?>? known = expected is null ? null
            : path => SitePath.IsBelow(path, destination) ? expected.Reader(path[(destination.Length + 1)..]) : null;
        var files = new OverlayFileSystem(options.Files, destination) { IsOrdered = isOrdered, Known = known };
        options = options with { Destination = destination, Files = files, Keep = expected is null ? null : (item, bytes) => Kept(expected, item, bytes) };
        BuildResult result = await Jekyll.BuildAsync(options, cancel).ConfigureAwait(false);
        return (result, files);
    }

    private static Func<byte[]> Kept(SiteTree expected, ContentItem item, byte[] bytes) =>
        expected.Reader(item.DestinationPath.TrimStart('/')) is { } read && read().AsSpan().SequenceEqual(bytes) ? read : () => bytes;

    /// <summary>True where the files are those of a site that has yet to be built.</summary>
    public static bool IsSource(SiteTree tree) =>
        tree.Contains("_config.yml") || tree.Contains("_config.yaml") || tree.Contains("_config.toml")
        || tree.Paths.Any(static p => p.StartsWith("_layouts/", StringComparison.Ordinal) || p.StartsWith("_posts/", StringComparison.Ordinal));

    /// <summary>Builds as the other side was built; a second time where it is seen to be of production and nobody said so.</summary>
    private static async Task<(BuildResult Build, SiteTree? Tree)> BuildLikeAsync(
        BuildOptions options, bool isOrdered, SiteTree expected, SideFacts facts, CancellationToken cancel)
    {
        BuildOptions like = Like(options, facts);
        (BuildResult build, OverlayFileSystem written) = await BuildInMemoryAsync(like, isOrdered, expected, cancel).ConfigureAwait(false);
        SiteTree? tree = build.Succeeded ? SiteTree.FromBuild(build, written, expected) : null;
        if (tree is null || like.Environment is not null || facts.IsLocal || build.Site?.EnvironmentCounts != true)
        {
            return (build, tree);
        }

        (BuildResult other, OverlayFileSystem otherFiles) = await BuildInMemoryAsync(like with { Environment = "production" }, isOrdered, expected, cancel).ConfigureAwait(false);
        return other.Succeeded && SiteTree.FromBuild(other, otherFiles, expected) is { } second && EnvironmentVote.IsSecond(expected, tree, second)
            ? (other, second)
            : (build, tree);
    }

    private static DateTimeOffset? TimeOf(BuildResult build) => build.Site is { } site
        ? DateTimeOffset.FromUnixTimeSeconds(site.Time.UnixSeconds).ToOffset(TimeSpan.FromMinutes(site.Time.OffsetSeconds / 60))
        : null;

    private static BuildOptions Like(BuildOptions options, SideFacts facts)
    {
        if (facts.IsLocal && !options.Overrides.ContainsKey("url"))
        {
            DataMap overrides = options.Overrides.Clone();
            overrides.Set("url", facts.Url);
            options = options with { Overrides = overrides };
        }

        return options with
        {
            Time = options.Time ?? facts.BuildTime,
            TimeZone = ZoneSearch.Find(options.TimeZone, facts.Times),
            Environment = options.Environment ?? facts.Environment,
            Profile = options.Profile ?? (facts.IsJekyll3 ? Jekyll3(options) : null),
        };
    }

    /// <summary>What was built by Jekyll 3 is most often GitHub's, unless the site is locked to a Jekyll of its own.</summary>
    private static CompatibilityProfile Jekyll3(BuildOptions options) =>
        ProfileDetector.Detect(options.Files, SitePath.Normalize(options.WorkingDirectory ?? options.Source)) is CompatibilityProfile.Jekyll3 ? CompatibilityProfile.Jekyll3 : CompatibilityProfile.GitHubPages;

    private static BuildOptions FromTree(BuildOptions options, SiteTree tree)
    {
        // What lies outside the site, as the theme of a gem, is there for both sides.
        string source = SitePath.Normalize(options.WorkingDirectory ?? options.Source);
        var files = new OverlayFileSystem(options.Files, source);
        foreach (string path in tree.Paths)
        {
            files.WriteAllBytes(SitePath.Join(source, path), tree.Read(path));
        }

        return options with { Source = source, WorkingDirectory = null, Files = files, ConfigFiles = null };
    }
}
