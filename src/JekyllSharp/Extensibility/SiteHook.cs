namespace JekyllSharp.Extensibility;

/// <summary>The moments of a build, by Jekyll's names.</summary>
public enum SiteHook
{
    /// <summary>The site was set up, before anything is read.</summary>
    AfterInit,

    /// <summary>The lists of the site are empty; files will be read next.</summary>
    AfterReset,

    /// <summary>All files were read.</summary>
    PostRead,

    /// <summary>Generators have run.</summary>
    PreRender,

    /// <summary>Every page was rendered, none is written.</summary>
    PostRender,

    /// <summary>Everything was written.</summary>
    PostWrite,
}
