namespace JekyllSharp.Migration.Comparing;

/// <summary>How a file of one site relates to that of the other.</summary>
public enum FileVerdict
{
    /// <summary>The bytes are equal.</summary>
    Same,

    /// <summary>Equal but for named equivalences.</summary>
    Equivalent,

    /// <summary>The same elements, attributes and words: white space, the order of attributes, or the spelling of characters differ.</summary>
    Layout,

    /// <summary>Something that a reader or a program can see differs.</summary>
    Differs,

    /// <summary>The file is not there any more.</summary>
    Missing,

    /// <summary>The file was not there before.</summary>
    Extra,
}
