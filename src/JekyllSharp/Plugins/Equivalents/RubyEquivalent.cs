using JekyllSharp.Extensibility;
using JekyllSharp.Plugins.RubyFiles;

namespace JekyllSharp.Plugins.Equivalents;

/// <summary>A built-in plugin that does what a kind of Ruby file does that many sites have; it is off until a site asks for it.</summary>
/// <param name="Name">By what name it is asked for.</param>
/// <param name="Create">Makes it with the settings of a site.</param>
/// <param name="Covers">Whether it does what a part of a Ruby file does, as far as the file's text tells.</param>
internal sealed record RubyEquivalent(string Name, Func<PluginSettings, ISitePlugin> Create, Func<RubyPluginPart, string, bool> Covers);
