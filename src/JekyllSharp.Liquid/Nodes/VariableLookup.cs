using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>One step of a lookup: a name behind a point, or an expression in brackets.</summary>
internal readonly record struct LookupSegment(string? Name, LiquidExpression? Index);

/// <summary>A variable and the way to one of its members: <c>a.b["c"].size</c>.</summary>
public sealed class VariableLookup : LiquidExpression
{
    private readonly string? _name;
    private readonly LiquidExpression? _nameExpression;
    private readonly LookupSegment[] _segments;

    internal VariableLookup(string? name, LiquidExpression? nameExpression, LookupSegment[] segments, string markup)
    {
        _name = name;
        _nameExpression = nameExpression;
        _segments = segments;
        Markup = markup;
    }

    /// <summary>The variable's name; null where it is an expression in brackets, or the markup holds no name at all.</summary>
    public string? Name => _name;

    /// <summary>How the lookup is written.</summary>
    public string Markup { get; }

    /// <summary>True where more than a variable is looked up: a member of it.</summary>
    internal bool HasSegments => _segments.Length > 0;

    /// <summary>The names of the path as far as they are known without rendering: for <c>a.b["c"][d].e</c> these are a, b and c.</summary>
    public IReadOnlyList<string> StaticPath
    {
        get
        {
            var path = new List<string>();
            string? next = _name ?? Constant(_nameExpression);
            for (int i = 0; next is not null; i++)
            {
                path.Add(next);
                next = i < _segments.Length ? _segments[i].Name ?? Constant(_segments[i].Index) : null;
            }

            return path;
        }
    }

    /// <summary>True where <see cref="StaticPath"/> is the whole path.</summary>
    public bool IsStatic => StaticPath.Count == _segments.Length + 1;

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Children
    {
        get
        {
            if (_nameExpression is not null)
            {
                yield return _nameExpression;
            }

            foreach (LookupSegment segment in _segments)
            {
                if (segment.Index is not null)
                {
                    yield return segment.Index;
                }
            }
        }
    }

    /// <inheritdoc />
    public override FluidValue Evaluate(LiquidContext context)
    {
        string name = _name ?? (_nameExpression is null ? "" : LiquidText.ToS(_nameExpression.Evaluate(context)));
        FluidValue? value = context.Find(name) ?? Missing(context, "variable", name);
        if (value is null)
        {
            return NilValue.Instance;
        }

        foreach (LookupSegment segment in _segments)
        {
            FluidValue? next;
            if (segment.Name is { } member)
            {
                next = LiquidLookup.Member(value, member, context) ?? Missing(context, value is Drop ? "method" : "variable", member);
            }
            else
            {
                FluidValue index = segment.Index!.Evaluate(context);
                next = LiquidLookup.Index(value, index, context);
                if (next is null && value is not ArrayValue && context.Environment.StrictVariables)
                {
                    Missing(context, value is Drop ? "method" : "variable", LiquidText.ToS(index));
                }
            }

            if (next is null)
            {
                return NilValue.Instance;
            }

            value = next;
        }

        return value;
    }

    private static string? Constant(LiquidExpression? index) =>
        index is LiteralExpression { Value: StringValue text } ? text.ToStringValue() : null;

    private static FluidValue? Missing(LiquidContext context, string kind, string name)
    {
        if (!context.Environment.StrictVariables)
        {
            return null;
        }

        throw kind == "method"
            ? new RubyErrorException("Liquid::UndefinedDropMethod", $"undefined method {name}")
            : new RubyErrorException("Liquid::UndefinedVariable", $"undefined variable {name}");
    }
}
