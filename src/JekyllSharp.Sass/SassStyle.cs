namespace JekyllSharp.Sass;

/// <summary>The forms of CSS that Dart Sass writes.</summary>
public enum SassStyle
{
    /// <summary>For people.</summary>
    Expanded,

    /// <summary>For machines.</summary>
    Compressed,
}
