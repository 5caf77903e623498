namespace JekyllSharp.Migration.Auditing;

/// <summary>A Ruby file in the plugins folder, and what it adds to Jekyll as far as its text tells.</summary>
/// <param name="Path">The file, below the source.</param>
/// <param name="Parts">What it adds, in the order of the file.</param>
public sealed record RubyPluginFile(string Path, IReadOnlyList<RubyPluginPart> Parts);

/// <summary>One thing that a Ruby file adds to Jekyll.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that templates use; for hooks owner and event, as <c>posts:post_render</c>; for others the class.</param>
/// <param name="RubyClass">The class or module; empty where the text does not tell.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record RubyPluginPart(RubyPartKind Kind, string Name, string RubyClass, int Line);

/// <summary>What a Ruby file can add to Jekyll.</summary>
public enum RubyPartKind
{
    /// <summary>A Liquid tag.</summary>
    Tag,

    /// <summary>A Liquid tag with a body.</summary>
    Block,

    /// <summary>A Liquid filter.</summary>
    Filter,

    /// <summary>A generator.</summary>
    Generator,

    /// <summary>A converter.</summary>
    Converter,

    /// <summary>A hook.</summary>
    Hook,

    /// <summary>A command of the command line, which is no part of a build.</summary>
    Command,

    /// <summary>A class or module of Jekyll that is opened and changed.</summary>
    Patch,
}
