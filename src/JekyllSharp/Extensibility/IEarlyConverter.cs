using JekyllSharp.Content;

namespace JekyllSharp.Extensibility;

/// <summary>A converter whose work takes long enough to begin before its page's turn.</summary>
public interface IEarlyConverter : IConverter
{
    /// <summary>
    /// Begins to convert a page that was just read, in the background. What it finds is given by
    /// <see cref="IConverter.Convert"/>, if the text is then still the same.
    /// </summary>
    void Prepare(ContentItem item);
}
