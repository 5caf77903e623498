using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Plugins;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.Plugins.RubyFiles;
using JekyllSharp.RubyCompat;
using JekyllSharp.Themes;

namespace JekyllSharp.Migration.Converting;

/// <summary>
/// Makes a repository of a Jekyll site one that is built under .NET, without touching its content: every file that is
/// added lies where Jekyll does not look, and none that exists is changed.
/// </summary>
public sealed class SiteConversion
{
    private const string Folder = "_dotnet";

    private readonly ConversionOptions _options;
    private readonly ISiteFileSystem _files;
    private readonly string _source;
    private readonly string _repository;
    private readonly List<ConversionStep> _steps = [];

    private SiteConversion(ConversionOptions options)
    {
        _options = options;
        _files = options.Build.Files;
        _source = SitePath.Normalize(options.Build.WorkingDirectory ?? options.Build.Source);
        _repository = options.Repository is { } root ? SitePath.Normalize(root) : _source;
    }

    /// <summary>Says what would be done. Nothing is written.</summary>
    /// <exception cref="DirectoryNotFoundException">The directory of the site does not exist.</exception>
    public static async Task<ConversionPlan> PlanAsync(ConversionOptions options)
    {
        var conversion = new SiteConversion(options);
        if (!conversion._files.DirectoryExists(conversion._source))
        {
            throw new DirectoryNotFoundException($"The source directory does not exist: {conversion._source}");
        }

        await conversion.PlanAsync().ConfigureAwait(false);
        return new ConversionPlan(conversion._repository, conversion._steps);
    }

    private async Task PlanAsync()
    {
        Site? site = null;
        try
        {
            BuildPlan plan = BuildPlan.Create(_options.Build with { OnDiagnostic = null }, new DiagnosticBag());
            await plan.Engines.DisposeAsync().ConfigureAwait(false);
            site = plan.Site;
        }
        catch (SiteBuildException e)
        {
            Advise(e.Diagnostic.Id == DiagnosticIds.ThemeMissing
                ? e.Message + " Then convert again, and the theme is copied into the site."
                : "The site does not build yet: " + e.Diagnostic);
        }

        if (site?.Theme is { } theme && _options.Build.ThemeDirectory is null && theme.Root != _source && !SitePath.IsBelow(theme.Root, _source))
        {
            AddTheme(theme);
        }

        bool hasPlugins = site is not null && AddPlugins([.. RubyPluginReader.Read(site).Select(AskedPlugins.Read(site).WithoutDone).OfType<RubyPluginFile>()]);
        string below = _source == _repository ? "." : SitePath.RelativeTo(_source, _repository);
        string prefix = below == "." ? "" : below + "/";
        Add(
            $"{prefix}{Folder}/build.cs",
            ConversionTexts.Script(below, _options.PackageVersion, hasPlugins ? "plugins/SitePlugins.csproj" : null),
            $"Builds the site: dotnet run {prefix}{Folder}/build.cs");
        Add($"{prefix}{Folder}/.gitignore", ConversionTexts.Ignore, "Keeps what is compiled, and received snapshots, out of the repository.");
        Add($"{prefix}{Folder}/.gitattributes", ConversionTexts.Attributes, "Snapshots are the same on every system.");
        Add(".config/dotnet-tools.json", ConversionTexts.ToolManifest(_options.ToolVersion), "'dotnet tool restore' installs the command jekyllsharp for everybody in the same version.");
        AddWorkflow(site, below, prefix, hasPlugins);
        Add($"{prefix}{Folder}/tests/SiteTests.csproj", ConversionTexts.TestProject(_options.PackageVersion, hasPlugins), $"Snapshot tests: dotnet test {prefix}{Folder}/tests");
        Add($"{prefix}{Folder}/tests/SiteTests.cs", ConversionTexts.Tests(hasPlugins), "Each page is compared with what was approved, and each link is followed.");
    }

    private void AddWorkflow(Site? site, string below, string prefix, bool hasPlugins)
    {
        const string baseUrl = "\"${{ steps.pages.outputs.base_path }}\"";
        string build = hasPlugins
            ? $"dotnet run {prefix}{Folder}/build.cs _site {baseUrl}"
            : $"dotnet jekyllsharp build --source {below} --destination _site --baseurl {baseUrl}";
        bool needsHistory = site is not null && (ListedPlugins.Contains(site, "jekyll-last-modified-at") || AskedPlugins.Read(site).NeedHistory);
        Add(".github/workflows/pages-dotnet.yml", ConversionTexts.Workflow(build, needsHistory), "Builds and publishes the site on GitHub Pages.");
        string workflows = SitePath.Join(_repository, ".github/workflows");
        foreach (FileSystemEntry entry in _files.List(workflows))
        {
            string path = SitePath.Join(workflows, entry.Name);
            if (!entry.IsDirectory && entry.Name != "pages-dotnet.yml"
                && SiteText.Decode(_files.ReadAllBytes(path), out _) is var text
                && (text.Contains("jekyll-build-pages", StringComparison.Ordinal) || text.Contains("jekyll build", StringComparison.Ordinal)))
            {
                Advise($".github/workflows/{entry.Name} builds the site with Ruby: switch it off once the new one publishes.");
            }
        }
    }

    /// <summary>Copies the theme to where builds look for it first, so that no gem and no network is needed.</summary>
    private void AddTheme(Theme theme)
    {
        string target = SitePath.RelativeTo(SitePath.Join(_source, $"{SiteTheme.VendorFolder}/{theme.Name}"), _repository);
        string version = theme.Version is { } known ? " " + known : "";
        foreach ((string path, bool isDirectory) in Glob.Tree(_files, theme.Root, hidden: false))
        {
            string first = path.Split('/')[0];
            bool isPart = first is "_layouts" or "_includes" or "_sass" or "assets" or "_data" or "_config.yml"
                || first.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase) || first.EndsWith(".gemspec", StringComparison.Ordinal);
            if (!isDirectory && isPart)
            {
                Add($"{target}/{path}", _files.ReadAllBytes(SitePath.Join(theme.Root, path)), $"The theme {theme.Name}{version}, so that no gem is needed.");
            }
        }
    }

    private bool AddPlugins(IReadOnlyList<RubyPluginFile> ruby)
    {
        if (ruby.Count == 0)
        {
            return false;
        }

        foreach (RubyPluginFile file in ruby.Where(f => f.Parts.Any(p => p.Equivalent is not null)))
        {
            Advise($"{file.Path}: {RubyPluginWords.Advice(file.Parts)}");
        }

        if (!_options.ScaffoldPlugins)
        {
            Advise($"{ruby.Count} Ruby plugin{(ruby.Count == 1 ? " is" : "s are")} not executed ({string.Join(", ", ruby.Take(5).Select(r => r.Path))}{(ruby.Count > 5 ? ", …" : "")}): --scaffold-plugins begins a C# class for each.");
            return false;
        }

        string target = SitePath.RelativeTo(SitePath.Join(_source, Folder + "/plugins"), _repository);
        var names = new List<string>();
        foreach (RubyPluginFile file in ruby)
        {
            string name = PluginScaffold.ClassName(file);
            for (int i = 2; names.Contains(name); i++)
            {
                name = PluginScaffold.ClassName(file) + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            names.Add(name);
            string text = SiteText.Decode(_files.ReadAllBytes(SitePath.Join(_source, file.Path)), out _);
            Add($"{target}/{name}.cs", PluginScaffold.Class(file, name, text), $"Begins in C# what {file.Path} does in Ruby.");
        }

        Add($"{target}/SitePlugins.cs", PluginScaffold.List(names), "The list of this site's plugins, for the build script and the tests.");
        Add($"{target}/SitePlugins.csproj", PluginScaffold.Project(_options.PackageVersion), "The project of this site's plugins.");
        return true;
    }

    private void Advise(string what) => _steps.Add(new ConversionStep(ConversionAction.Advice, "", what));

    private void Add(string path, string content, string why) => Add(path, Encoding.UTF8.GetBytes(content), why);

    private void Add(string path, byte[] content, string why)
    {
        string full = SitePath.Join(_repository, path);
        if (!_files.FileExists(full))
        {
            _steps.Add(new ConversionStep(ConversionAction.Create, path, why, content));
        }
        else
        {
            bool isSame = _files.ReadAllBytes(full).AsSpan().SequenceEqual(content);
            _steps.Add(new ConversionStep(
                isSame ? ConversionAction.Unchanged : ConversionAction.Keep,
                path,
                isSame ? why : why + KeptBecause(path)));
        }
    }

    private static string KeptBecause(string path) => path == ".config/dotnet-tools.json"
        ? " The manifest is there already: run 'dotnet tool install JekyllSharp.Cli' where it has no jekyllsharp."
        : " The file is there already, and stays as it is.";
}
