using JekyllSharp.Liquid;

namespace JekyllSharp.Configuration;

/// <summary>
/// What Jekyll 3.10, which GitHub Pages runs, does otherwise than Jekyll 4.3: one property for each rule, so that the
/// code that obeys a rule names it. Found by building the same sites with both.
/// </summary>
/// <param name="profile">Whose rules are asked for.</param>
/// <param name="lockedLiquid">The version of Liquid that the site's <c>Gemfile.lock</c> names; null where it names none.</param>
internal sealed class JekyllRules(CompatibilityProfile profile, string? lockedLiquid = null)
{
    private readonly bool _is4 = profile == CompatibilityProfile.Jekyll4;

    /// <summary>The Liquid of Debian's Jekyll 4, unless the site is locked to that of RubyGems; Jekyll 3 never has another than 4.</summary>
    public LiquidDialect Liquid => _is4 && lockedLiquid is not ['4', '.', ..] ? LiquidDialect.Liquid5 : LiquidDialect.Liquid4;

    /// <summary>The defaults of <c>exclude</c> are added to a site's own list; in Jekyll 3 the site's list replaces them.</summary>
    public bool AddsDefaultExcludes => _is4;

    /// <summary><c>link</c> and <c>post_url</c> write <c>baseurl</c>, and <c>link</c> reads Liquid in its path.</summary>
    public bool LinksHaveBaseUrl => _is4;

    /// <summary><c>render_with_liquid: false</c> in front matter counts.</summary>
    public bool ObeysRenderWithLiquid => _is4;

    /// <summary>Pages have <c>excerpt</c>, which <c>page_excerpts</c> fills.</summary>
    public bool PagesHaveExcerpts => _is4;

    /// <summary>A theme's configuration and data count, and templates see <c>theme</c>.</summary>
    public bool ReadsThemeConfiguration => _is4;

    /// <summary>A data file in YAML that holds no document is <c>false</c>, as SafeYAML reads it; Psych reads nothing.</summary>
    public bool EmptyDataIsFalse => !_is4;

    /// <summary><c>order</c> and <c>sort_by</c> of collections count.</summary>
    public bool SortsCollections => _is4;

    /// <summary>Files of collections are in <c>site.static_files</c>, and are not written where the collection is not.</summary>
    public bool CollectionFilesAreStaticFiles => _is4;

    /// <summary>The placeholders of weeks and of long names, <c>slugified_categories</c> and the style <c>weekdate</c> exist.</summary>
    public bool HasWeekPlaceholders => _is4;

    /// <summary>Dots at the end of names are dropped from URLs, titles and slugs.</summary>
    public bool DropsTrailingDots => _is4;

    /// <summary>Static files are written where their URL, decoded, says; in Jekyll 3 under their own name.</summary>
    public bool DecodesStaticFileUrls => _is4;

    /// <summary>A document without a date has that of the build in templates, and <c>name</c> is a member.</summary>
    public bool DocumentsHaveDateAndName => _is4;

    /// <summary>An excerpt keeps only those link definitions that it uses.</summary>
    public bool ExcerptsKeepUsedDefinitionsOnly => _is4;

    /// <summary>The path of a default's scope is a plain prefix; in Jekyll 3 whole path segments.</summary>
    public bool ScopePathsArePrefixes => _is4;

    /// <summary>Properties that look like numbers are numbers in <c>sort</c>, <c>where</c> and <c>group_by</c>; <c>find</c> and <c>find_exp</c> exist.</summary>
    public bool FiltersReadNumbers => _is4;

    /// <summary><c>csv_reader</c> and <c>tsv_reader</c> are options.</summary>
    public bool HasDataReaderOptions => _is4;

    /// <summary><c>_config.toml</c> is found where no file is named.</summary>
    public bool FindsTomlConfiguration => _is4;

    /// <summary>Older names of keys, such as <c>gems</c>, still count in configuration files.</summary>
    public bool RenamesOldKeys => !_is4;

    /// <summary><c>plugins</c>, <c>include</c> and <c>exclude</c> without a value are refused.</summary>
    public bool RefusesEmptyLists => _is4;

    /// <summary>Stylesheets have source maps beside them.</summary>
    public bool WritesSourceMaps => _is4;

    /// <summary>A stylesheet's imports are looked for beside it first; jekyll-sass-converter 1 does not tell the compiler where it is.</summary>
    public bool ImportsBesideStylesheets => _is4;

    /// <summary>A page that a generator moves, as pagination does, keeps its path in templates.</summary>
    public bool MovedPagesKeepTheirPath => _is4;
}
