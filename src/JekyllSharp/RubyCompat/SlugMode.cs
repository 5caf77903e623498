namespace JekyllSharp.RubyCompat;

/// <summary>How <see cref="Slug.Slugify"/> treats what is not a letter or digit.</summary>
public enum SlugMode
{
    /// <summary>Everything but letters, marks and decimal digits of any script becomes a hyphen.</summary>
    Default,

    /// <summary>No replacement at all; only the case changes. Unknown mode names mean this, too.</summary>
    None,

    /// <summary>Only white space becomes a hyphen.</summary>
    Raw,

    /// <summary>As <see cref="Default"/>, but <c>._~!$&amp;'()+,;=@</c> stay.</summary>
    Pretty,

    /// <summary>Everything but ASCII letters and digits becomes a hyphen.</summary>
    Ascii,

    /// <summary>Latin letters lose their accents first; then as <see cref="Ascii"/>.</summary>
    Latin,
}
