using JekyllSharp.Diagnostics;
using JekyllSharp.Migration.Auditing;

namespace JekyllSharp.Migration.Reporting;

/// <summary>What each kind of finding is, in a sentence, for those who look at findings in a list of rules.</summary>
internal static class RuleDescriptions
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [DiagnosticIds.ConfigUnreadable] = "A configuration file is missing or cannot be read; Jekyll goes on with its defaults.",
        [DiagnosticIds.ConfigNotMapping] = "A configuration file is no mapping; Jekyll goes on with its defaults.",
        [DiagnosticIds.ConfigValue] = "A configuration value has the wrong type or cannot be used.",
        [DiagnosticIds.TimeZoneUnknown] = "The 'timezone' is unknown.",
        [DiagnosticIds.ThemeMissing] = "The theme could not be found.",
        [DiagnosticIds.DestinationContainsSource] = "The destination is or contains the source.",
        [DiagnosticIds.DefaultsInvalid] = "An entry of 'defaults' is malformed.",
        [DiagnosticIds.SourceMissing] = "The source directory does not exist.",
        [DiagnosticIds.LsiMissing] = "'lsi' is on, which is not built in: related posts are the newest.",
        [DiagnosticIds.YamlInvalid] = "Front matter or a data file is not valid YAML.",
        [DiagnosticIds.FrontMatterNotMapping] = "Front matter is YAML, but no mapping.",
        [DiagnosticIds.FutureDate] = "A post was skipped because its date is in the future.",
        [DiagnosticIds.PostNameInvalid] = "A file in '_posts' was skipped because of its name.",
        [DiagnosticIds.EncodingInvalid] = "A file is not valid in its encoding.",
        [DiagnosticIds.DateInvalid] = "A date cannot be understood.",
        [DiagnosticIds.FileUnreadable] = "A file could not be read.",
        [DiagnosticIds.PermalinkInvalid] = "A permalink is empty or names an unknown placeholder.",
        [DiagnosticIds.SortKeyMissing] = "A document has no value for the collection's 'sort_by' key.",
        [DiagnosticIds.ByteOrderMark] = "A byte order mark hides the front matter.",
        [DiagnosticIds.DataFileInvalid] = "A data file could not be read.",
        [DiagnosticIds.ExcerptModified] = "A Liquid block was closed at the end of an excerpt.",
        [DiagnosticIds.LinkNotFollowed] = "A symbolic link leads out of the site, nowhere, or in a circle, and is not followed.",
        [DiagnosticIds.LiquidSyntax] = "A template does not parse.",
        [DiagnosticIds.LiquidRender] = "A template failed while rendering.",
        [DiagnosticIds.LiquidWarning] = "A template parses only leniently.",
        [DiagnosticIds.LayoutMissing] = "A layout does not exist.",
        [DiagnosticIds.IncludeMissing] = "An included file does not exist.",
        [DiagnosticIds.LayoutCycle] = "Layouts refer to each other in a circle.",
        [DiagnosticIds.FilterUnknown] = "A filter does not exist; its input goes through unchanged.",
        [DiagnosticIds.MarkdownWarning] = "Markdown is malformed.",
        [DiagnosticIds.MarkdownEngine] = "The 'markdown' engine is not supported.",
        [DiagnosticIds.LexerMissing] = "A language is known to Rouge, but has no lexer here: code is not coloured.",
        [DiagnosticIds.SassError] = "A stylesheet does not compile.",
        [DiagnosticIds.SassWarning] = "A stylesheet uses something deprecated.",
        [DiagnosticIds.CoffeeScript] = "A page in CoffeeScript is not compiled.",
        [DiagnosticIds.PluginUnknown] = "A plugin that the site lists is not built in.",
        [DiagnosticIds.RubyPlugin] = "A Ruby file in the plugins folder is not executed.",
        [DiagnosticIds.PluginMessage] = "A plugin has something to say.",
        [DiagnosticIds.PluginNotAllowed] = "A plugin that safe mode does not allow.",
        [DiagnosticIds.DestinationConflict] = "Two files have one destination; the last one wins.",
        [DiagnosticIds.WriteFailed] = "A file could not be written.",
        [AuditIds.Version] = "The site is locked to a version whose output this library does not follow in everything.",
        [AuditIds.RubyPlugin] = "What a Ruby file in the plugins folder adds, and who uses it.",
        [AuditIds.UnknownTag] = "A template uses a tag that does not exist: the build fails.",
        [AuditIds.UnknownFilter] = "A template uses a filter that does not exist: its input goes through unchanged.",
        [AuditIds.DateNearNow] = "Whether a post is published depends on the zone or the hour of the build.",
        [AuditIds.LineEnds] = "Files with line ends of Windows.",
        [AuditIds.CaseCollision] = "Two names that differ only by case: one file on Windows and macOS, two on Linux.",
        [AuditIds.DeadLink] = "A link inside the site that leads to no file.",
        [AuditIds.DeadAnchor] = "A link to a part of a page that does not exist.",
        [AuditIds.MissingImage] = "An image that does not exist.",
        [AuditIds.FragileLink] = "A link that works here and not everywhere: another case, or without the site's baseurl.",
        [AuditIds.NoConverter] = "A file that a plugin of Jekyll would convert and nothing here does.",
        [AuditIds.Difference] = "The site touches something in which this library differs from Jekyll on purpose.",
        [AuditIds.RemoteTheme] = "A remote theme that does not count, because its plugin is not listed.",
        [AuditIds.NotFollowed] = "Links were not followed, because the site does not build.",
        [AuditIds.Encoding] = "A text file in UTF-16, which Jekyll takes for no text.",
    };

    /// <summary>The sentence of an identifier; the identifier itself for one that a plugin made up.</summary>
    public static string Of(string id) => Texts.GetValueOrDefault(id, id);
}
