using JekyllSharp.Content;

namespace JekyllSharp.Extensibility;

/// <summary>A converter whose work takes long enough to begin before its page's turn.</summary>
public interface IEarlyConverter : IConverter
{
    /// <summary>
    /// Begins to convert a page that was just read, in the background. What it finds is given by
    /// <see cref="IConverter.Convert"/>, if the text is then still the same.
    /// </summary>
    /// <param name="item">The page.</param>
    /// <param name="text">What its text will be, as far as that can be foreseen; null where only rendering will tell.</param>
    void Prepare(ContentItem item, string? text);
}
