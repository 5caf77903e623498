namespace JekyllSharp.Extensibility;

/// <summary>The moments in the life of a page or document, by Jekyll's names.</summary>
public enum ContentHook
{
    /// <summary>It was made: a file was found and, for a page, read; for a page of a generator, all generators have run.</summary>
    PostInit,

    /// <summary>Before its Liquid is rendered.</summary>
    PreRender,

    /// <summary>Its body was converted, before layouts.</summary>
    PostConvert,

    /// <summary>Its output is complete.</summary>
    PostRender,

    /// <summary>It was written.</summary>
    PostWrite,
}
