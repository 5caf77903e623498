using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace JekyllSharp.Testing.Snapshots;

/// <summary>Compares pages with files that a person has approved, by Verify's conventions: the two can share their files.</summary>
public static class SnapshotAssertions
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Fails where a page differs from its snapshot <c>Class.Method_url=NAME.verified.EXT</c> beside the test. What the page
    /// is now is then in <c>….received.EXT</c>; on a developer's machine a diff tool shows both.
    /// </summary>
    /// <param name="build">The site.</param>
    /// <param name="url">As in <see cref="TestBuild.Page"/>.</param>
    /// <param name="settings">Null for the usual ones.</param>
    /// <param name="testFile">Filled in by the compiler; the class is named like its file.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <exception cref="SiteAssertionException">It differs, or has no snapshot yet.</exception>
    public static void AssertSnapshot(
        this TestBuild build,
        string url,
        SnapshotSettings? settings = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        settings ??= new SnapshotSettings();
        TestPage page = build.Page(url);
        string name = SnapshotNames.FromUrl(page.Url, build.Pages.Select(p => p.Url));
        string extension = Path.GetExtension(page.Path) is { Length: > 1 } ext ? ext[1..] : "txt";
        Compare(page.Snapshot(settings), $"{testMethod}_{settings.ParameterName}={name}", extension, settings, testFile);
    }

    /// <summary>Fails where a text differs from its snapshot <c>Class.Method.verified.EXT</c> beside the test.</summary>
    /// <param name="text">The text, for example a list of URLs.</param>
    /// <param name="extension">The extension of the snapshot, without a dot.</param>
    /// <param name="settings">Null for the usual ones.</param>
    /// <param name="testFile">Filled in by the compiler; the class is named like its file.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <exception cref="SiteAssertionException">It differs, or has no snapshot yet.</exception>
    public static void AssertSnapshot(
        string text,
        string extension = "txt",
        SnapshotSettings? settings = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "") =>
        Compare(Clean(text, settings ??= new SnapshotSettings()), testMethod, extension, settings, testFile);

    /// <summary>
    /// Fails where the build's warnings and dead links are others than those in <c>Class.Method.verified.txt</c>: for a site
    /// that has some already. One that has none needs no snapshot.
    /// </summary>
    /// <param name="build">The site.</param>
    /// <param name="settings">Null for the usual ones.</param>
    /// <param name="testFile">Filled in by the compiler; the class is named like its file.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <exception cref="SiteAssertionException">There are others, or they have no snapshot yet; or the build failed.</exception>
    public static void AssertFindings(
        this TestBuild build,
        SnapshotSettings? settings = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        settings ??= new SnapshotSettings();
        string stem = Stem(testMethod, settings, testFile);
        IReadOnlyList<string> findings = build.Findings();
        if (findings.Count == 0 && !File.Exists(stem + ".verified.txt"))
        {
            if (File.Exists(stem + ".received.txt"))
            {
                File.Delete(stem + ".received.txt");
            }

            return;
        }

        Compare(Clean(string.Join('\n', findings), settings), testMethod, "txt", settings, testFile);
    }

    /// <summary>The text of a page as a snapshot holds it: for use with another snapshot library.</summary>
    /// <param name="page">The page.</param>
    /// <param name="settings">Null for the usual ones.</param>
    public static string Snapshot(this TestPage page, SnapshotSettings? settings = null)
    {
        settings ??= new SnapshotSettings();
        string text = settings.Form == SnapshotForm.Pretty && page.IsHtml ? PrettyHtml.Print(page.Dom) : page.Text;
        return Clean(text, settings);
    }

    private static string Clean(string text, SnapshotSettings settings)
    {
        string clean = text.ReplaceLineEndings("\n");
        foreach (Scrubber scrubber in settings.Scrubbers)
        {
            clean = scrubber.Scrub(clean);
        }

        return clean;
    }

    private static void Compare(string actual, string name, string extension, SnapshotSettings settings, string testFile)
    {
        string stem = Stem(name, settings, testFile);
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8).ReplaceLineEndings("\n") : null;
        if (expected is not null && expected.TrimEnd('\n') == actual.TrimEnd('\n'))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
        if (settings.Accept)
        {
            File.WriteAllText(verified, actual, Utf8);
            return;
        }

        File.WriteAllText(received, actual, Utf8);
        Show(received, verified, settings);
        throw new SiteAssertionException(string.IsNullOrEmpty(expected)
            ? $"There is no snapshot {verified} yet. Look at {received}; where it is right, rename it."
            : $"{Path.GetFileName(verified)} differs.\n{FirstDifference(expected, actual)}\nWhere {received} is right, let it replace the snapshot.");
    }

    /// <summary>The path of a snapshot, without <c>.verified.EXT</c>.</summary>
    private static string Stem(string name, SnapshotSettings settings, string testFile)
    {
        string folder = Path.GetDirectoryName(testFile)!;
        if (!Directory.Exists(folder))
        {
            throw new SiteAssertionException(
                $"The folder of the test, {folder}, does not exist on this machine: run the tests where they were compiled, without DeterministicSourcePaths.");
        }

        return Path.Join(Path.GetFullPath(settings.Directory ?? ".", folder), $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
    }

    private static void Show(string received, string verified, SnapshotSettings settings)
    {
        if (settings.OpenDiffTool && !BuildServerDetector.Detected && !DiffRunner.Disabled)
        {
            // Some tools need both files: DiffEngine then makes an empty snapshot, which counts as none.
            DiffRunner.Launch(received, verified);
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] now = actual.Split('\n');
        int at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at])
        {
            at++;
        }

        int last = 0;
        while (last < Math.Min(old.Length, now.Length) - at && old[^(last + 1)] == now[^(last + 1)])
        {
            last++;
        }

        // The next difference is often another: who sees how far it goes does not mend one after the other.
        int end = now.Length - last;
        string range = end > at + 1 ? $", and more up to line {end}" : "";
        return $"line {at + 1}{range}:\n- {(at < old.Length ? old[at] : "(end)")}\n+ {(at < now.Length ? now[at] : "(end)")}";
    }
}
