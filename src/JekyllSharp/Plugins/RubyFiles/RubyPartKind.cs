namespace JekyllSharp.Plugins.RubyFiles;

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
