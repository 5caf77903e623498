namespace JekyllSharp.Conformance.Tests;

/// <summary>The sample that the README's first command builds, compared with what Jekyll 4.3.1 wrote for it.</summary>
public sealed class SampleSiteTests
{
    [Fact]
    public async Task The_academic_site_is_what_Jekyll_writes_but_for_its_stylesheet()
    {
        using var work = new TemporaryDirectory();
        string source = Path.GetFullPath(Path.Join(RecordedSite.ProjectDirectory, "..", "..", "samples", "academic-site"));
        string destination = Path.Join(work.Path, "out");
        using var messages = new StringWriter();
        Assert.True(await RecordedSite.BuildAsync(source, destination, [], messages) == 0, messages.ToString());

        // The recorded Jekyll compiles with another Sass; the stylesheet is compared with Dart Sass's own output.
        string css = await File.ReadAllTextAsync(Path.Join(destination, "assets", "css", "site.css"));
        Assert.StartsWith(".sidebar {\n  float: left;\n  width: 14rem;\n  margin-right: 1rem;\n}\n.sidebar img {\n", css, StringComparison.Ordinal);
        Assert.EndsWith("}\n\n/*# sourceMappingURL=site.css.map */", css, StringComparison.Ordinal);
        Directory.Delete(Path.Join(destination, "assets"), recursive: true);
        string differences = TreeComparison.Describe(Path.Join(RecordedSite.ProjectDirectory, "Samples", "academic-site"), destination);
        Assert.True(differences.Length == 0, differences);
    }
}
