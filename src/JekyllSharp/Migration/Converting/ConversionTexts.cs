namespace JekyllSharp.Migration.Converting;

/// <summary>The files that a conversion writes. All lie in folders that Jekyll does not read, so that the site stays what it is.</summary>
internal static class ConversionTexts
{
    /// <summary>The build script.</summary>
    /// <param name="site">The directory of the site, below the repository; <c>.</c> for the repository.</param>
    /// <param name="version">Of the packages.</param>
    /// <param name="plugins">The project with plugins, relative to the script; null for none.</param>
    public static string Script(string site, string version, string? plugins) =>
        $$"""
        #:package JekyllSharp@{{version}}
        {{(plugins is null ? "" : $"#:project {plugins}\n")}}using JekyllSharp;
        using JekyllSharp.Diagnostics;

        // Builds the site. From the root of the repository: dotnet run {{SitePath(site, "_dotnet/build.cs")}} [DESTINATION] [BASEURL]
        SiteBuilder site = new SiteBuilder("{{site}}").With(options => options with
        {
            Environment = Environment.GetEnvironmentVariable("JEKYLL_ENV") ?? "development",
            TimeZone = TimeZoneInfo.Local,

            // The same time gives the same files: for comparing this build with another.
            Time = long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out long seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,{{(plugins is null ? "" : "\n    Plugins = SitePlugins.All,")}}
        });
        if (args.Length > 1)
        {
            site.Set("baseurl", args[1]);
        }

        BuildResult result = await site.BuildAsync(args.Length > 0 ? args[0] : null);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).WriteTo(Console.Error);
        Console.WriteLine(result.Succeeded ? $"{result.Files.Count} files in {result.Destination}" : "The build failed.");
        return result.Succeeded ? 0 : 1;

        """;

    /// <summary>The manifest of local tools.</summary>
    public static string ToolManifest(string version) =>
        $$"""
        {
          "version": 1,
          "isRoot": true,
          "tools": {
            "jekyllsharp.cli": {
              "version": "{{version}}",
              "commands": [
                "jekyllsharp"
              ]
            }
          }
        }

        """;

    /// <summary>The workflow that publishes on GitHub Pages.</summary>
    /// <param name="build">The command that builds into <c>_site</c> of the repository.</param>
    /// <param name="needsHistory">True where a plugin reads the history of files.</param>
    public static string Workflow(string build, bool needsHistory) =>
        $$$"""
        # Builds the site under .NET and publishes it. In the settings of the repository, Pages must have "GitHub Actions" as its source.
        name: pages
        on:
          push:
            branches: [main, master]
          workflow_dispatch:
        permissions:
          contents: read
          pages: write
          id-token: write
        concurrency:
          group: pages
          cancel-in-progress: false
        jobs:
          build:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4{{{(needsHistory ? "\n        with:\n          fetch-depth: 0" : "")}}}
              - uses: actions/setup-dotnet@v4
                with:
                  dotnet-version: 10.0.x
              - id: pages
                uses: actions/configure-pages@v5
              - run: dotnet tool restore
              - run: {{{build}}}
                env:
                  JEKYLL_ENV: production
              - uses: actions/upload-pages-artifact@v3
                with:
                  path: _site
          deploy:
            needs: build
            runs-on: ubuntu-latest
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - id: deployment
                uses: actions/deploy-pages@v4

        """;

    /// <summary>The project of the snapshot tests.</summary>
    public static string TestProject(string version, bool hasPlugins) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <IsTestProject>true</IsTestProject>
            <IsPackable>false</IsPackable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="JekyllSharp.Testing" Version="{version}" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
          </ItemGroup>{(hasPlugins ? "\n  <ItemGroup>\n    <ProjectReference Include=\"../plugins/SitePlugins.csproj\" />\n  </ItemGroup>" : "")}
        </Project>

        """;

    /// <summary>The snapshot tests.</summary>
    public static string Tests(bool hasPlugins) =>
        $$"""
        using JekyllSharp.Testing;
        using JekyllSharp.Testing.Snapshots;
        using Xunit;

        /// <summary>
        /// Each page, and what is known to be wrong, as it was approved. The first run fails and leaves what is now in
        /// *.received.*: look at these files, and rename them to *.verified.*.
        /// </summary>
        public sealed class SiteTests
        {
            private static readonly TestBuild Build = TestSite.FromDirectory("../.."){{(hasPlugins ? "\n        .With(options => options with { Plugins = SitePlugins.All })\n        " : "")}}.At("2024-06-01").Build();

            public static TheoryData<string> Urls => [.. Build.HtmlUrls];

            [Theory, MemberData(nameof(Urls))]
            public void Page_is_unchanged(string url) => Build.AssertSnapshot(url);

            [Fact]
            public void Warnings_and_dead_links_are_known() => Build.AssertFindings();
        }

        """;

    /// <summary>What git does not keep of the folder.</summary>
    public const string Ignore = "bin/\nobj/\n*.received.*\n";

    /// <summary>Snapshots are compared as they are.</summary>
    public const string Attributes = "*.verified.* text eol=lf\n";

    private static string SitePath(string site, string path) => site == "." ? path : site + "/" + path;
}
