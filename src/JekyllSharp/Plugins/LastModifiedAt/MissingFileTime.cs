using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.LastModifiedAt;

/// <summary>The time of a page whose path names no file: it raises where a template asks for it, as in the gem.</summary>
/// <param name="path">The path, for the message.</param>
internal sealed class MissingFileTime(string path) : ILiquidConvertible
{
    /// <inheritdoc />
    public object? ToLiquid() => throw Error(path, "");

    /// <summary>What is raised.</summary>
    public static RubyErrorException Error(string path, string why) =>
        new("Errno::ENOENT", $"jekyll-last-modified-at finds no file {path}{why}.") { IsRaisedOnReading = true };
}
