using JekyllSharp.Content;

namespace JekyllSharp.Extensibility;

/// <summary>Turns the text of one kind of file into another: Markdown into HTML, SCSS into CSS.</summary>
public interface IConverter
{
    /// <summary>Where it stands among the converters of one file; the higher runs first.</summary>
    PluginPriority Priority { get; }

    /// <summary>True for the extensions (with their dot) that it takes.</summary>
    bool Matches(string extension);

    /// <summary>The extension of what it makes, with its dot.</summary>
    string OutputExtension(string extension);

    /// <summary>Converts a text. Content problems are added to the site's diagnostics, not thrown.</summary>
    /// <param name="content">The text after Liquid.</param>
    /// <param name="item">The file it belongs to; null for text that a template converts.</param>
    string Convert(string content, ContentItem? item);
}
