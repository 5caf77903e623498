using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>A page without a file, for a tag, category or collection.</summary>
/// <param name="site">The site.</param>
/// <param name="info">What templates see as <c>page.autopages</c> once it is paginated.</param>
internal sealed class AutoPage(Site site, DataMap info) : Page(site, "", "index.html")
{
    public DataMap Info { get; } = info;
}
