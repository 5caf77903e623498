namespace JekyllSharp.Extensibility;

/// <summary>Extends builds: adds generators, converters, tags, filters and hooks.</summary>
public interface ISitePlugin
{
    /// <summary>The gem whose work it does, as sites list it under <c>plugins</c>; any name for a plugin of your own. One named after a Ruby file, as <c>_plugins/x.rb</c>, does that file's work.</summary>
    string Name { get; }

    /// <summary>
    /// True where its tags, filters, converters and hooks may be called from several threads at once, each for another page. False,
    /// which is safe for any plugin, makes the build render one page after the other.
    /// </summary>
    bool IsThreadSafe => false;

    /// <summary>Adds what it has to a build. Called once for each build, before the site is read.</summary>
    void Register(PluginRegistry registry);
}
