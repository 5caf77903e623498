using JekyllSharp.Extensibility;

namespace JekyllSharp.Content;

/// <summary>The converters of a build, by file extension.</summary>
public sealed class ConverterSet
{
    private readonly List<IConverter> _all = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<IConverter>> _byExtension = new(StringComparer.Ordinal);

    /// <summary>Adds a converter. Equal priorities keep the order in which they were added.</summary>
    public void Add(IConverter converter)
    {
        _all.Add(converter);
        _byExtension.Clear();
    }

    /// <summary>All converters.</summary>
    public IReadOnlyList<IConverter> All => _all;

    /// <summary>The converters that take an extension, in the order in which they run.</summary>
    public IReadOnlyList<IConverter> For(string extension) => _byExtension.GetOrAdd(
        extension,
        e => [.. _all.Where(c => c.Matches(e)).OrderByDescending(c => (int)c.Priority)]);

    /// <summary>The extension of what becomes of a file: that of its last converter; its own without one.</summary>
    public string OutputExtension(string extension)
    {
        IReadOnlyList<IConverter> chain = For(extension);
        return chain.Count == 0 ? extension : chain[^1].OutputExtension(extension);
    }
}
