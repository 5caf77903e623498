using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>The arguments of a filter while they are read.</summary>
internal sealed class FilterArgumentList
{
    private readonly List<LiquidExpression> _positional = [];
    private List<KeyValuePair<string, LiquidExpression>>? _keywords;

    public void Add(string? name, LiquidExpression value)
    {
        if (name is null)
        {
            _positional.Add(value);
            return;
        }

        _keywords ??= [];
        int at = _keywords.FindIndex(k => k.Key == name);
        if (at >= 0)
        {
            _keywords[at] = new(name, value);
        }
        else
        {
            _keywords.Add(new(name, value));
        }
    }

    public FilterCall ToCall(string name, TagSource source)
    {
        if (_keywords is not null)
        {
            _positional.Add(new KeywordArguments([.. _keywords]));
        }

        FilterDefinition? definition = source.Environment.FindFilter(name);
        if (definition is null)
        {
            source.ReportUnknownFilter(name);
        }

        return new FilterCall(name, definition, [.. _positional]);
    }
}
