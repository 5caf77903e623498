using System.Text;
using JekyllSharp.Extensibility;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Plugins.RubyFiles;

namespace JekyllSharp.Migration.Converting;

/// <summary>Begins a C# plugin for a Ruby file: everything that it registers, and above it the Ruby text that says what it must do.</summary>
internal static class PluginScaffold
{
    /// <summary>The name of the class for a Ruby file.</summary>
    public static string ClassName(RubyPluginFile file)
    {
        string name = Pascal(IO.SitePath.FileNameWithoutExtension(file.Path));
        return name.EndsWith("Plugin", StringComparison.Ordinal) ? name : name + "Plugin";
    }

    /// <summary>The project that holds the plugins.</summary>
    public static string Project(string version) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <IsPackable>false</IsPackable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="JekyllSharp" Version="{version}" />
          </ItemGroup>
        </Project>

        """;

    /// <summary>The list of the plugins.</summary>
    public static string List(IEnumerable<string> names) =>
        $$"""
        using JekyllSharp.Extensibility;

        /// <summary>The plugins of this site.</summary>
        public static class SitePlugins
        {
            /// <summary>New ones for each build.</summary>
            public static IReadOnlyList<ISitePlugin> All => [{{string.Join(", ", names.Select(n => $"new {n}()"))}}];
        }

        """;

    /// <summary>The class for a Ruby file.</summary>
    /// <param name="file">What the file adds.</param>
    /// <param name="name">The class's name.</param>
    /// <param name="ruby">The file's text.</param>
    public static string Class(RubyPluginFile file, string name, string ruby)
    {
        var code = new StringBuilder();
        code.Append("using Fluid.Values;\nusing JekyllSharp.Content;\nusing JekyllSharp.Extensibility;\nusing JekyllSharp.Liquid;\nusing JekyllSharp.Liquid.Parsing;\n\n");
        code.Append($"/// <summary>What {file.Path} adds to the site. Each part throws until it is written.</summary>\n");
        code.Append($"public sealed class {name} : ISitePlugin\n{{\n");
        code.Append($"    public string Name => {Quote(file.Path)};\n\n    public void Register(PluginRegistry registry)\n    {{\n");
        foreach (RubyPluginPart part in file.Parts)
        {
            code.Append(Registration(file, part));
        }

        code.Append("    }\n");
        foreach (RubyPluginPart part in file.Parts.DistinctBy(TypeName))
        {
            code.Append(Member(file, part));
        }

        code.Append("}\n\n// The Ruby text:\n//\n");
        foreach (string line in ruby.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            code.Append(("// " + line).TrimEnd()).Append('\n');
        }

        return code.ToString();
    }

    private static string Registration(RubyPluginFile file, RubyPluginPart part) => part.Kind switch
    {
        RubyPartKind.Tag or RubyPartKind.Block => $"        registry.Liquid.AddTag({Quote(part.Name)}, static source => new {TypeName(part)}(source));\n",
        RubyPartKind.Filter => $"        registry.Liquid.AddFilter({Quote(part.Name)}, 0, -1, {TypeName(part)});\n",
        RubyPartKind.Generator => $"        registry.Generators.Add(new {TypeName(part)}());\n",
        RubyPartKind.Converter => $"        registry.Converters.Add(new {TypeName(part)}());\n",
        RubyPartKind.Hook => Hook(file, part),
        RubyPartKind.Command => $"        // {file.Path}({part.Line}): the command {part.Name} is no part of a build.\n",
        _ => $"        // {file.Path}({part.Line}) changes {part.Name}: use a hook or a generator in its place.\n",
    };

    private static string Hook(RubyPluginFile file, RubyPluginPart part)
    {
        int colon = part.Name.LastIndexOf(':');
        string moment = Pascal(part.Name[(colon + 1)..]);
        var code = new StringBuilder();
        foreach (string owner in part.Name[..colon].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isSite = owner == "site";
            bool isKnown = isSite ? Enum.TryParse<SiteHook>(moment, out _) : Enum.TryParse<ContentHook>(moment, out _);
            code.Append(!isKnown ? $"        // {file.Path}({part.Line}): there is no moment {moment} of {owner}.\n"
                : isSite ? $"        registry.OnSite(SiteHook.{moment}, static site => {Missing(file, part)});\n"
                : $"        registry.OnContent({Quote(owner)}, ContentHook.{moment}, static item => {Missing(file, part)});\n");
        }

        return code.ToString();
    }

    private static string Member(RubyPluginFile file, RubyPluginPart part)
    {
        string missing = Missing(file, part);
        string type = TypeName(part);
        return part.Kind switch
        {
            RubyPartKind.Tag or RubyPartKind.Block => $"\n    /// <summary>The {(part.Kind == RubyPartKind.Tag ? "tag" : "block")} '{part.Name}'.</summary>\n    private sealed class {type}(TagSource source) : {(part.Kind == RubyPartKind.Tag ? "LiquidTag" : "LiquidBlock")}(source)\n    {{\n        public override void Render(TextWriter output, LiquidContext context) => {missing};\n    }}\n",
            RubyPartKind.Filter => $"\n    /// <summary>The filter '{part.Name}'.</summary>\n    private static FluidValue {type}(LiquidContext context, FluidValue input, ReadOnlySpan<FluidValue> args) => {missing};\n",
            RubyPartKind.Generator => $"\n    private sealed class {type} : IGenerator\n    {{\n        public PluginPriority Priority => PluginPriority.Normal;\n\n        public void Generate(Site site) => {missing};\n    }}\n",
            RubyPartKind.Converter => $"\n    private sealed class {type} : IConverter\n    {{\n        public PluginPriority Priority => PluginPriority.Normal;\n\n        public bool Matches(string extension) => {missing};\n\n        public string OutputExtension(string extension) => \".html\";\n\n        public string Convert(string content, ContentItem? item) => {missing};\n    }}\n",
            _ => "",
        };
    }

    private static string Missing(RubyPluginFile file, RubyPluginPart part) =>
        $"throw new NotImplementedException({Quote($"{file.Path}({part.Line}): {part.Name} is not written in C# yet.")})";

    private static string TypeName(RubyPluginPart part) => Pascal(part.Name) + part.Kind switch
    {
        RubyPartKind.Tag => "Tag",
        RubyPartKind.Block => "Block",
        RubyPartKind.Generator when !part.Name.EndsWith("Generator", StringComparison.Ordinal) => "Generator",
        RubyPartKind.Converter when !part.Name.EndsWith("Converter", StringComparison.Ordinal) => "Converter",
        _ => "",
    };

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Pascal(string name)
    {
        var pascal = new StringBuilder();
        bool starts = true;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                starts = true;
                continue;
            }

            pascal.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return pascal.Length == 0 || char.IsAsciiDigit(pascal[0]) ? "Ruby" + pascal : pascal.ToString();
    }
}
