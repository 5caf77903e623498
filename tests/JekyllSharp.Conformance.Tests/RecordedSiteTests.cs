using System.Text;

namespace JekyllSharp.Conformance.Tests;

/// <summary>Small sites whose trees were recorded from Jekyll 4.3.1 by record.sh, compared byte for byte.</summary>
public sealed class RecordedSiteTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (string site in Directory.EnumerateDirectories(RecordedSite.Root).Order(StringComparer.Ordinal))
        {
            // Stylesheets by libsass can only be compared where the system has it, as every system with Debian's Jekyll does.
            if (!site.EndsWith("-libsass", StringComparison.Ordinal) || HasLibSass())
            {
                names.Add(Path.GetFileName(site));
            }
        }

        return names;
    }

    private static bool HasLibSass()
    {
        try
        {
            _ = new Sass.LibSassCompiler();
            return true;
        }
        catch (Sass.SassUnavailableException)
        {
            return false;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Output_equals_what_Jekyll_wrote(string name)
    {
        var site = new RecordedSite(name);
        using var work = new TemporaryDirectory();
        string source = Path.Join(work.Path, "source");
        RecordedSite.CopyTree(site.Source, source);
        using var output = new StringWriter();
        string destination = Path.Join(work.Path, "out");
        using var themes = new RecordedThemes(site.Folder);
        int exit = await RecordedSite.BuildAsync(source, destination, site.Arguments, output, site.Profile, themes: themes);
        Assert.True(exit == 0, output.ToString());
        string differences = TreeComparison.Describe(site.Expected, destination);
        Assert.True(differences.Length == 0, differences);
    }

    /// <summary>Templates can tell in which order items render: all at once must look like one after the other.</summary>
    [Theory]
    [InlineData("render-at-once", 1)]
    [InlineData("render-at-once", 8)]
    [InlineData("render-order", 8)]
    [InlineData("leaking-state", 8)]
    [InlineData("excerpts", 8)]
    public async Task Output_does_not_depend_on_how_many_items_render_at_once(string name, int parallelism)
    {
        var site = new RecordedSite(name);
        using var work = new TemporaryDirectory();
        string source = Path.Join(work.Path, "source");
        RecordedSite.CopyTree(site.Source, source);
        for (int i = 0; i < 8; i++)
        {
            using var output = new StringWriter();
            string destination = Path.Join(work.Path, "out" + i);
            int exit = await RecordedSite.BuildAsync(source, destination, site.Arguments, output, site.Profile, parallelism);
            Assert.True(exit == 0, output.ToString());
            string differences = TreeComparison.Describe(site.Expected, destination);
            Assert.True(differences.Length == 0, differences);
        }
    }

    [Fact]
    public void At_least_25_sites_are_recorded() => Assert.True(Names().Count >= 25);
}
