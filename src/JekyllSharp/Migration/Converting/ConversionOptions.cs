namespace JekyllSharp.Migration.Converting;

/// <summary>How a repository is converted.</summary>
public sealed record ConversionOptions
{
    /// <summary>How the site would be built; its files are those that are read and written.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The root of the repository; null for the directory of the site.</summary>
    public string? Repository { get; init; }

    /// <summary>True to write a C# class for each Ruby plugin, with what it must do.</summary>
    public bool ScaffoldPlugins { get; init; }

    /// <summary>The version of the packages that the files ask for, as <c>0.1.*</c>.</summary>
    public string PackageVersion { get; init; } = "0.1.*";

    /// <summary>The version of the tool in its manifest, which takes no pattern.</summary>
    public string ToolVersion { get; init; } = "0.1.0";
}
