namespace JekyllSharp.Plugins.RubyFiles;

/// <summary>A Ruby file in the plugins folder, and what it adds to Jekyll as far as its text tells.</summary>
/// <param name="Path">The file, below the source.</param>
/// <param name="Parts">What it adds, in the order of the file.</param>
public sealed record RubyPluginFile(string Path, IReadOnlyList<RubyPluginPart> Parts);
