namespace JekyllSharp.Themes;

/// <summary>One theme of a site's lock file.</summary>
/// <param name="Source">What the site asks for, as <see cref="ThemeReference.Source"/>.</param>
/// <param name="Version">The gem's version, or what names the commit.</param>
/// <param name="Hash">SHA-256 of paths and contents, in hexadecimal digits.</param>
public sealed record ThemeLockEntry(string Source, string Version, string Hash);
