namespace JekyllSharp.Diagnostics;

/// <summary>
/// The identifiers of all diagnostics. The first digit says which part of a build speaks: 1 configuration,
/// 2 reading, 3 templates, 4 Markdown and highlighting, 5 stylesheets, 6 plugins, 7 writing.
/// </summary>
public static class DiagnosticIds
{
    /// <summary>A configuration file is missing or cannot be read; Jekyll goes on with its defaults.</summary>
    public const string ConfigUnreadable = "JKS1001";

    /// <summary>A configuration file is no mapping; Jekyll goes on with its defaults.</summary>
    public const string ConfigNotMapping = "JKS1002";

    /// <summary>A configuration value has the wrong type or cannot be used.</summary>
    public const string ConfigValue = "JKS1003";

    /// <summary>The <c>timezone</c> is unknown.</summary>
    public const string TimeZoneUnknown = "JKS1004";

    /// <summary>The theme could not be found.</summary>
    public const string ThemeMissing = "JKS1005";

    /// <summary>The destination is or contains the source.</summary>
    public const string DestinationContainsSource = "JKS1006";

    /// <summary>An entry of <c>defaults</c> is malformed.</summary>
    public const string DefaultsInvalid = "JKS1007";

    /// <summary>The source directory does not exist.</summary>
    public const string SourceMissing = "JKS1008";

    /// <summary><c>lsi</c> is on, which is not built in: related posts are the newest.</summary>
    public const string LsiMissing = "JKS1009";

    /// <summary>Front matter or a data file is not valid YAML.</summary>
    public const string YamlInvalid = "JKS2001";

    /// <summary>Front matter is YAML, but no mapping.</summary>
    public const string FrontMatterNotMapping = "JKS2002";

    /// <summary>A post was skipped because its date is in the future.</summary>
    public const string FutureDate = "JKS2003";

    /// <summary>A file in <c>_posts</c> was skipped because of its name.</summary>
    public const string PostNameInvalid = "JKS2004";

    /// <summary>A file is not valid in its encoding.</summary>
    public const string EncodingInvalid = "JKS2005";

    /// <summary>A date cannot be understood.</summary>
    public const string DateInvalid = "JKS2006";

    /// <summary>A file could not be read.</summary>
    public const string FileUnreadable = "JKS2007";

    /// <summary>A permalink is empty or names an unknown placeholder.</summary>
    public const string PermalinkInvalid = "JKS2008";

    /// <summary>A document has no value for the collection's <c>sort_by</c> key.</summary>
    public const string SortKeyMissing = "JKS2009";

    /// <summary>A byte order mark hides the front matter.</summary>
    public const string ByteOrderMark = "JKS2010";

    /// <summary>A data file could not be read.</summary>
    public const string DataFileInvalid = "JKS2011";

    /// <summary>A Liquid block was closed at the end of an excerpt.</summary>
    public const string ExcerptModified = "JKS2012";

    /// <summary>A symbolic link leads out of the site, nowhere, or in a circle, and is not followed.</summary>
    public const string LinkNotFollowed = "JKS2013";

    /// <summary>A template does not parse.</summary>
    public const string LiquidSyntax = "JKS3001";

    /// <summary>A template failed while rendering.</summary>
    public const string LiquidRender = "JKS3002";

    /// <summary>A template parses only leniently.</summary>
    public const string LiquidWarning = "JKS3004";

    /// <summary>A layout does not exist.</summary>
    public const string LayoutMissing = "JKS3005";

    /// <summary>An included file does not exist.</summary>
    public const string IncludeMissing = "JKS3006";

    /// <summary>Layouts refer to each other in a circle.</summary>
    public const string LayoutCycle = "JKS3007";

    /// <summary>A filter does not exist; its input goes through unchanged.</summary>
    public const string FilterUnknown = "JKS3008";

    /// <summary>Markdown is malformed.</summary>
    public const string MarkdownWarning = "JKS4001";

    /// <summary>The <c>markdown</c> engine is not supported.</summary>
    public const string MarkdownEngine = "JKS4002";

    /// <summary>A language is known to Rouge, but has no lexer here: code is not coloured.</summary>
    public const string LexerMissing = "JKS4003";

    /// <summary>A stylesheet does not compile.</summary>
    public const string SassError = "JKS5001";

    /// <summary>A stylesheet uses something deprecated.</summary>
    public const string SassWarning = "JKS5002";

    /// <summary>A page in CoffeeScript is not compiled.</summary>
    public const string CoffeeScript = "JKS5003";

    /// <summary>A plugin that the site lists is not built in.</summary>
    public const string PluginUnknown = "JKS6001";

    /// <summary>A Ruby file in the plugins folder is not executed.</summary>
    public const string RubyPlugin = "JKS6002";

    /// <summary>A plugin has something to say.</summary>
    public const string PluginMessage = "JKS6003";

    /// <summary>A plugin that safe mode does not allow.</summary>
    public const string PluginNotAllowed = "JKS6004";

    /// <summary>Two files have one destination; the last one wins.</summary>
    public const string DestinationConflict = "JKS7001";

    /// <summary>A file could not be written.</summary>
    public const string WriteFailed = "JKS7002";
}
