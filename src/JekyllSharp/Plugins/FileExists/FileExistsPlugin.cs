using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.FileExists;

/// <summary>The tag <c>{% file_exists path %}</c>, as many sites have it in Ruby: true where the site's source has a file or folder.</summary>
public sealed class FileExistsPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "file-exists";

    /// <inheritdoc />
    public bool IsThreadSafe => true;

    /// <inheritdoc />
    public void Register(PluginRegistry registry) => registry.Liquid.AddTag("file_exists", static source => new FileExistsTag(source));
}
