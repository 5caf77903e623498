using System.Text.RegularExpressions;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% cycle name: a, b %}</c>. Tags of the same name go on counting together.</summary>
internal sealed partial class CycleTag : LiquidTag
{
    private readonly LiquidExpression[] _values;
    private readonly LiquidExpression? _name;
    private readonly object _key;

    public CycleTag(TagSource source)
        : base(source)
    {
        Match named = NamedSyntax().Match(source.Markup);
        if (named.Success)
        {
            _name = source.ParseExpression(named.Groups[1].Value);
        }
        else if (!SimpleSyntax().IsMatch(source.Markup))
        {
            throw source.SyntaxError("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
        }

        _values = [.. Values(named.Success ? named.Groups[2].Value : source.Markup, source)];

        // Liquid: without a name the list of values is the name. Variables in it make every tag a cycle of its own.
        _key = _values.All(static v => v is LiteralExpression)
            ? "cycle " + string.Join(',', _values.Select(static v => LiquidText.Inspect(((LiteralExpression)v).Value)))
            : this;
    }

    public override IEnumerable<LiquidExpression> Expressions => _name is null ? _values : [_name, .. _values];

    public override void Render(TextWriter output, LiquidContext context)
    {
        object key = _name is null ? _key : "cycle by name " + LiquidText.Inspect(_name.Evaluate(context));
        int at = context.TagState.TryGetValue(key, out object? state) ? (int)state : 0;
        FluidValue value = at < _values.Length ? _values[at].Evaluate(context) : NilValue.Instance;
        context.TagState[key] = at + 1 >= _values.Length ? 0 : at + 1;
        LiquidText.Write(output, value);
    }

    private static IEnumerable<LiquidExpression> Values(string markup, TagSource source)
    {
        foreach (string part in markup.Split(','))
        {
            // Liquid: a literal nil in the list counts as absent.
            if (LaxParser.FirstFragment(part) is { } text
                && source.ParseExpression(text) is var value and not LiteralExpression { Value: NilValue })
            {
                yield return value;
            }
        }
    }

    [GeneratedRegex(@"\A" + LaxParser.Fragment + "+")]
    private static partial Regex SimpleSyntax();

    [GeneratedRegex(@"\A(" + LaxParser.Fragment + @")[\t-\r ]*:[\t-\r ]*(.*)", RegexOptions.Singleline)]
    private static partial Regex NamedSyntax();
}
