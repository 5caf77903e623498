using JekyllSharp.Content;

namespace JekyllSharp.Extensibility;

/// <summary>An early converter that knows which pages will come of its work.</summary>
internal interface IForeseeingConverter : IEarlyConverter
{
    /// <summary>
    /// Adds these pages to the site, at the turn of the page that they come of. They are unfinished:
    /// <see cref="IConverter.Convert"/> gives them their text.
    /// </summary>
    /// <param name="item">The page.</param>
    /// <returns>False where only the conversion will tell: then nothing is added.</returns>
    bool TryAddPages(ContentItem item);

    /// <summary>True where the conversion that was begun is done, so that nobody has to wait for it.</summary>
    /// <param name="item">The page.</param>
    bool IsReady(ContentItem item);
}
