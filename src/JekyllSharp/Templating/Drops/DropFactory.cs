using JekyllSharp.Content;

namespace JekyllSharp.Templating.Drops;

/// <summary>Makes the template value of each kind of content.</summary>
internal static class DropFactory
{
    /// <summary>The value of an object; <paramref name="cached"/> holds what was made before, and is used again where it still holds.</summary>
    public static object Make(object content, ref object? cached)
    {
        if (content is Page page)
        {
            var hash = PageHash.Of(page, cached as PageHash);
            cached = hash;
            return hash.Value;
        }

        return cached ??= content switch
        {
            Document document => new DocumentDrop(document),
            StaticFile file => new StaticFileDrop(file),
            Collection collection => new CollectionDrop(collection),
            Excerpt excerpt => new Fluid.Values.StringValue(excerpt.Output),
            _ => throw new ArgumentException($"No content: {content.GetType()}", nameof(content)),
        };
    }
}
