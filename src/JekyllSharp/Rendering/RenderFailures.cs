using System.Collections.Concurrent;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Liquid;

namespace JekyllSharp.Rendering;

/// <summary>
/// What a build leaves out that goes on where Jekyll would end, so that one mistake does not hide what is wrong elsewhere: a
/// tag, a layout, the text of a page. Each mistake is told once, however many pages it is on.
/// </summary>
internal sealed class RenderFailures
{
    private readonly ConcurrentDictionary<(string?, int, int, string), bool> _told = [];
    private readonly ConcurrentDictionary<ContentItem, ConcurrentDictionary<string, bool>> _items = new(ReferenceEqualityComparer.Instance);

    /// <summary>The items of which something is missing, each with the files in which it is; its own where that is the text itself.</summary>
    public IEnumerable<(ContentItem Item, IEnumerable<string> Files)> Items => _items.Select(static i => (i.Key, (IEnumerable<string>)i.Value.Keys));

    /// <summary>What goes on after the error of a tag; null for a build that does not.</summary>
    public static Func<LiquidException, bool>? After(Site site, ContentItem item, LiquidEnvironment environment) =>
        site.Failures is { } failures ? e => failures.Add(site, item, e, environment) : null;

    /// <summary>Tells an error once; false for one after which nothing is left to go on with.</summary>
    public bool Add(Site site, ContentItem item, LiquidException error, LiquidEnvironment environment)
    {
        if (error.RubyClass is "Liquid::StackLevelError" or "Liquid::MemoryError")
        {
            return false;
        }

        Mark(item, error.TemplateName);
        if (_told.TryAdd((error.TemplateName, error.Position.Line, error.Position.Column, error.RawMessage), true))
        {
            site.Diagnostics.Add(LiquidDiagnostics.From(site, item, error, environment));
        }

        return true;
    }

    /// <summary>Tells what ended the rendering of an item.</summary>
    public void Add(Site site, ContentItem item, Diagnostic diagnostic)
    {
        Mark(item, null);
        if (_told.TryAdd((diagnostic.Location?.Path, diagnostic.Location?.Line ?? 0, diagnostic.Location?.Column ?? 0, diagnostic.Message), true))
        {
            site.Diagnostics.Add(diagnostic);
        }
    }

    private void Mark(ContentItem item, string? file) =>
        _items.GetOrAdd(item, static _ => new(StringComparer.Ordinal))[file ?? item.SourcePath ?? item.RelativePath] = true;
}
