using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Content;

/// <summary>The beginning of a document, or of a page where <c>page_excerpts</c> is set. Rendered when it is first used.</summary>
public sealed class Excerpt : ILiquidConvertible
{
    private object? _liquid;
    private string? _output;
    private readonly List<int> _renderingThreads = [];

    internal Excerpt(ContentItem owner, string content)
    {
        Owner = owner;
        Content = content;
    }

    /// <summary>The item whose beginning it is.</summary>
    public ContentItem Owner { get; }

    /// <summary>As written.</summary>
    public string Content { get; }

    /// <summary>Path of the owner with <c>/#excerpt</c>.</summary>
    public string RelativePath => Owner.RelativePath + "/#excerpt";

    /// <summary>Rendered: Liquid and Markdown, no layout.</summary>
    /// <exception cref="Diagnostics.SiteBuildException">The excerpt contains itself.</exception>
    public string Output => _output ?? Render();

    /// <summary>True where it was rendered.</summary>
    internal bool HasOutput => _output is not null;

    /// <summary>Gives it its output, where that is known without rendering it.</summary>
    internal void Take(string output) => _output ??= output;

    private string Render()
    {
        // A loop over pages in an excerpt meets that excerpt again; Ruby ends with "stack level too deep". Two threads may
        // render it at once: both come to the same text.
        int thread = Environment.CurrentManagedThreadId;
        lock (_renderingThreads)
        {
            if (_renderingThreads.Contains(thread))
            {
                throw new Diagnostics.SiteBuildException(
                    Diagnostics.DiagnosticIds.LiquidRender,
                    $"Liquid Exception: the excerpt of {Owner.RelativePath} contains itself. Set 'excerpt' in its front matter, or an excerpt_separator that ends it earlier.",
                    Owner.Site.LocationOf(Owner));
            }

            _renderingThreads.Add(thread);
        }

        try
        {
            return _output = Owner.Site.ExcerptRenderer?.Invoke(this) ?? Content;
        }
        finally
        {
            lock (_renderingThreads)
            {
                _renderingThreads.Remove(thread);
            }
        }
    }

    /// <summary>The owner's front matter without <c>layout</c> and <c>excerpt</c>.</summary>
    internal DataMap Data
    {
        get
        {
            DataMap data = Owner.Data.Clone();
            data.Remove("layout");
            data.Remove("excerpt");
            return data;
        }
    }

    /// <summary>What Ruby's <c>to_s</c> prints.</summary>
    public override string ToString() => Output;

    /// <summary>What templates see of it.</summary>
    object? ILiquidConvertible.ToLiquid() => Owner.Site.ToLiquid(this, ref _liquid);
}
