using System.Text.RegularExpressions;
using JekyllSharp.Migration.Comparing;

namespace JekyllSharp.Testing.Snapshots;

/// <summary>What snapshots usually leave out.</summary>
public static partial class Scrubbers
{
    /// <summary>The versions that pages and feeds name as their generator.</summary>
    public static Scrubber Generator { get; } = new("generator", static text => Equivalences.Generator.Fold("", text, SideFacts.Unknown));

    /// <summary>Digests in names and queries of assets, as <c>main-5d41402abc4b2a76.css</c> and <c>?v=5d41402a</c>: eight hexadecimal digits or more, letters among them.</summary>
    public static Scrubber Hashes { get; } = new("hashes", static text => Digest().Replace(text, "{hash}"));

    /// <summary>A moment in the forms in which pages and feeds usually show it. Needed only where the build's time is not pinned.</summary>
    public static Scrubber Time(DateTimeOffset time) =>
        new("time", text => Equivalences.BuildTime.Fold("", text, SideFacts.Unknown with { BuildTime = time }));

    [GeneratedRegex("(?<=[-.=/?])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{8,64}(?=[\"'.&?/])", RegexOptions.CultureInvariant)]
    private static partial Regex Digest();
}
