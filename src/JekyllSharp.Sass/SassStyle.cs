namespace JekyllSharp.Sass;

/// <summary>The forms of CSS.</summary>
public enum SassStyle
{
    /// <summary>For people.</summary>
    Expanded,

    /// <summary>For machines.</summary>
    Compressed,

    /// <summary>Indented by selectors; only libsass writes it, for Dart Sass it means <see cref="Expanded"/>.</summary>
    Nested,

    /// <summary>A rule on each line; only libsass writes it, for Dart Sass it means <see cref="Expanded"/>.</summary>
    Compact,
}
