namespace JekyllSharp.Plugins.RubyFiles;

/// <summary>One thing that a Ruby file adds to Jekyll.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that templates use; for hooks owner and event, as <c>posts:post_render</c>; for others the class.</param>
/// <param name="RubyClass">The class or module; empty where the text does not tell.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record RubyPluginPart(RubyPartKind Kind, string Name, string RubyClass, int Line)
{
    /// <summary>The name of the built-in plugin that does the like once a site asks for it; null where there is none.</summary>
    public string? Equivalent { get; init; }
}
