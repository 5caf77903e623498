namespace JekyllSharp.Kramdown;

/// <summary>The dialect, kramdown's option <c>input</c>.</summary>
public enum KramdownInput
{
    /// <summary>kramdown's own syntax.</summary>
    Kramdown,

    /// <summary>GitHub's additions as kramdown-parser-gfm reads them; what Jekyll uses.</summary>
    Gfm,
}

/// <summary>The version of kramdown whose output is produced.</summary>
public enum KramdownVersion
{
    /// <summary>kramdown 2.4, as on GitHub Pages and in Debian.</summary>
    V2_4,

    /// <summary>kramdown 2.5, which Jekyll 4.4 installs. What <c>html_to_native</c> makes is that of 2.4.</summary>
    V2_5,

    /// <summary>kramdown 2.2 and 2.3.0, whose links to footnotes have no <c>rel</c>; 2.3.1 prints what 2.4 prints.</summary>
    V2_3,
}

/// <summary>How references like <c>&amp;copy;</c>, and symbols that kramdown makes, are printed.</summary>
public enum EntityOutput
{
    /// <summary>As a character; Jekyll's and kramdown's default.</summary>
    AsChar,

    /// <summary>As in the source; made symbols as numbers.</summary>
    AsInput,

    /// <summary>As a number.</summary>
    Numeric,

    /// <summary>By name where there is one.</summary>
    Symbolic,
}
