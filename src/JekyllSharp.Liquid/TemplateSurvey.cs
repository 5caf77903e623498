using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid;

/// <summary>What a template mentions, found without rendering it. Included templates are not looked into.</summary>
public sealed class TemplateSurvey
{
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filters = new(StringComparer.Ordinal);

    private TemplateSurvey()
    {
    }

    /// <summary>The outermost names that are read, such as <c>page</c>.</summary>
    public IReadOnlySet<string> Variables => _variables;

    /// <summary>
    /// The paths that are read, as far as they are known: <c>page.title</c>. A path that goes on in a way known only at render time ends in <c>.*</c>.
    /// </summary>
    public IReadOnlySet<string> Paths => _paths;

    /// <summary>The tags.</summary>
    public IReadOnlySet<string> Tags => _tags;

    /// <summary>The filters.</summary>
    public IReadOnlySet<string> Filters => _filters;

    /// <summary>True where a name is computed (<c>[name]</c>), so that any variable may be read.</summary>
    public bool ReadsComputedNames { get; private set; }

    /// <summary>True where <c>increment</c> or <c>decrement</c> occur, whose counters outlive the template.</summary>
    public bool HasCounters => _tags.Contains("increment") || _tags.Contains("decrement");

    /// <summary>True where one of the tags named in <paramref name="names"/> occurs.</summary>
    public bool HasTag(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_tags.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    internal static TemplateSurvey Of(LiquidBody body)
    {
        var survey = new TemplateSurvey();
        foreach (LiquidNode node in body.Nodes)
        {
            survey.Visit(node);
        }

        return survey;
    }

    private void Visit(LiquidNode node)
    {
        if (node is LiquidTag tag)
        {
            _tags.Add(tag.Name);
        }

        foreach (LiquidExpression expression in node.Expressions)
        {
            Visit(expression);
        }

        foreach (LiquidNode child in node.Children)
        {
            Visit(child);
        }
    }

    private void Visit(LiquidExpression expression)
    {
        if (expression is VariableLookup lookup)
        {
            Add(lookup);
        }
        else if (expression is FilteredExpression filtered)
        {
            _filters.UnionWith(filtered.Filters.Select(static f => f.Name));
        }

        foreach (LiquidExpression child in expression.Children)
        {
            Visit(child);
        }
    }

    private void Add(VariableLookup lookup)
    {
        IReadOnlyList<string> path = lookup.StaticPath;
        if (path.Count == 0)
        {
            ReadsComputedNames |= lookup.Children.Any();
            return;
        }

        _variables.Add(path[0]);
        _paths.Add(string.Join('.', path) + (lookup.IsStatic ? "" : ".*"));
    }
}
