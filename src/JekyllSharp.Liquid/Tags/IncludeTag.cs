using System.Text.RegularExpressions;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary>Liquid's own <c>{% include "name" with value as alias, a: b %}</c>: another template that sees and sets this one's variables.</summary>
internal sealed partial class IncludeTag : LiquidTag
{
    private readonly LiquidExpression _template;
    private readonly string? _alias;
    private readonly LiquidExpression? _value;
    private readonly List<(string Name, LiquidExpression Value)> _parameters = [];

    public IncludeTag(TagSource source)
        : base(source)
    {
        Match match = Syntax().Match(source.Markup);
        if (!match.Success)
        {
            throw source.SyntaxError("Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]");
        }

        _template = source.ParseExpression(match.Groups[1].Value);
        _value = match.Groups[2].Success ? source.ParseExpression(match.Groups[2].Value) : null;
        _alias = match.Groups[3].Success && source.Environment.Dialect == LiquidDialect.Liquid5 ? match.Groups[3].Value : null;
        foreach ((string name, string value) in LaxParser.Attributes(source.Markup))
        {
            _parameters.Add((name, source.ParseExpression(value)));
        }
    }

    public override IEnumerable<LiquidExpression> Expressions =>
        [_template, .. _parameters.Select(static p => p.Value), .. _value is null ? Array.Empty<LiquidExpression>() : [_value]];

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        FluidValue file = _template.Evaluate(context);
        if (file is NilValue)
        {
            throw RubyErrorException.Argument("Argument error in tag 'include' - Illegal template name");
        }

        string name = LiquidText.ToS(file);
        LiquidTemplate partial = PartialTemplates.Load(context, name);
        string variable = _alias ?? name.Split('/')[^1];
        FluidValue value = _value?.Evaluate(context) ?? context.Find(name) ?? NilValue.Instance;
        context.Push();
        context.EnterTemplate(name, Position);
        string? outerName = context.NameInMessages;
        context.NameInMessages = name;
        foreach ((string parameter, LiquidExpression expression) in _parameters)
        {
            context.SetLocal(parameter, expression.Evaluate(context));
        }

        Completion completion = Completion.Normal;
        foreach (FluidValue item in value is ArrayValue array ? array.Values : [value])
        {
            context.SetLocal(variable, item);
            completion = partial.Render(context, output);
        }

        context.NameInMessages = outerName;
        context.LeaveTemplate();
        context.Pop();
        return completion;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    [GeneratedRegex("(" + LaxParser.Fragment + "+)(?:[\\t-\\r ]+(?:with|for)[\\t-\\r ]+(" + LaxParser.Fragment + "+))?(?:[\\t-\\r ]+as[\\t-\\r ]+([A-Za-z0-9_-]+))?")]
    private static partial Regex Syntax();
}
