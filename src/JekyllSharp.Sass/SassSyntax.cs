namespace JekyllSharp.Sass;

/// <summary>The syntaxes of stylesheets.</summary>
public enum SassSyntax
{
    /// <summary>With braces.</summary>
    Scss,

    /// <summary>Indented.</summary>
    Indented,

    /// <summary>Plain CSS.</summary>
    Css,
}
