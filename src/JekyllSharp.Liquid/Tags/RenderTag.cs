using System.Text.RegularExpressions;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% render "name" with value as alias, a: b %}</c>: another template that sees its parameters and nothing else.</summary>
internal sealed partial class RenderTag : LiquidTag
{
    private readonly string _template;
    private readonly string _variable;
    private readonly bool _each;
    private readonly LiquidExpression? _value;
    private readonly List<(string Name, LiquidExpression Value)> _parameters = [];

    public RenderTag(TagSource source)
        : base(source)
    {
        Match match = Syntax().Match(source.Markup);
        if (!match.Success)
        {
            throw source.SyntaxError("Syntax error in tag 'render' - Template name must be a quoted string");
        }

        _template = match.Groups[1].Value[1..^1];
        _each = match.Groups[2].Value == "for";
        _value = match.Groups[3].Success ? source.ParseExpression(match.Groups[3].Value) : null;
        _variable = match.Groups[4].Success ? match.Groups[4].Value : _template.Split('/')[^1];
        foreach ((string name, string value) in LaxParser.Attributes(source.Markup))
        {
            _parameters.Add((name, source.ParseExpression(value)));
        }
    }

    public override IEnumerable<LiquidExpression> Expressions =>
        [.. _parameters.Select(static p => p.Value), .. _value is null ? Array.Empty<LiquidExpression>() : [_value]];

    public override void Render(TextWriter output, LiquidContext context)
    {
        LiquidTemplate partial = PartialTemplates.Load(context, _template);
        FluidValue? value = _value?.Evaluate(context);
        if (_each && value is not null && LiquidValue.AsList(value) is { } items)
        {
            var loop = new ForLoopDrop(_template, items.Count, null);
            for (int i = 0; i < items.Count; i++)
            {
                loop.Index = i;
                RenderOne(partial, output, context, items[i], loop);
            }
        }
        else
        {
            RenderOne(partial, output, context, value, null);
        }
    }

    private void RenderOne(LiquidTemplate partial, TextWriter output, LiquidContext context, FluidValue? value, ForLoopDrop? loop)
    {
        if (context.Callers.Count >= context.Environment.Limits.MaxDepth)
        {
            throw new RubyErrorException("Liquid::StackLevelError", "Nesting too deep");
        }

        LiquidContext inner = context.Isolated();
        if (loop is not null)
        {
            inner.Assign("forloop", loop);
        }

        foreach ((string name, LiquidExpression parameter) in _parameters)
        {
            inner.Assign(name, parameter.Evaluate(context));
        }

        if (value is not null and not NilValue)
        {
            inner.Assign(_variable, value);
        }

        inner.EnterTemplate(_template, Position);
        inner.NameInMessages = _template;
        partial.Render(inner, output);
    }

    [GeneratedRegex("(\"[^\"]*\"|'[^']*')(?:[\\t-\\r ]+(with|for)[\\t-\\r ]+(" + LaxParser.Fragment + "+))?(?:[\\t-\\r ]+as[\\t-\\r ]+([A-Za-z0-9_-]+))?")]
    private static partial Regex Syntax();
}
