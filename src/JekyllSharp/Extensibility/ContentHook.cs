namespace JekyllSharp.Extensibility;

/// <summary>The moments in the life of a page or document, by Jekyll's names.</summary>
public enum ContentHook
{
    /// <summary>Before its Liquid is rendered.</summary>
    PreRender,

    /// <summary>Its body was converted, before layouts.</summary>
    PostConvert,

    /// <summary>Its output is complete.</summary>
    PostRender,

    /// <summary>It was written.</summary>
    PostWrite,
}
