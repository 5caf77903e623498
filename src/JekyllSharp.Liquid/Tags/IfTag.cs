using Fluid.Ast;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>if</c> and <c>unless</c> with any number of <c>elsif</c> and <c>else</c>; the first branch that holds is written.</summary>
internal sealed class IfTag : LiquidTag
{
    private readonly Branch[] _branches;

    public IfTag(TagSource source, bool negated)
        : base(source)
    {
        var branches = new List<Branch>();
        ConditionExpression? condition = source.ParseCondition(source.Markup);
        string endName = "end" + source.Name;
        while (true)
        {
            LiquidBody body = source.ParseSection(name => name is "else" or "elsif" || name == endName, out SectionEnd end);
            branches.Add(new Branch(condition, negated && branches.Count == 0, body));
            if (end.Name == endName)
            {
                break;
            }

            condition = end.Name == "else" ? null : Elsif(source, end).ParseCondition(end.Markup);
        }

        IsBlank = branches.All(static b => b.Body.IsBlank);
        _branches = IsBlank ? [.. branches.Select(static b => b with { Body = b.Body.WithoutText() })] : [.. branches];
    }

    public override bool IsBlank { get; }

    public override IEnumerable<LiquidNode> Children => _branches.SelectMany(static b => b.Body.Nodes);

    public override IEnumerable<LiquidExpression> Expressions => _branches.Select(static b => b.Condition).OfType<LiquidExpression>();

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        foreach (Branch branch in _branches)
        {
            if (branch.Condition is null || branch.Condition.IsTrue(context) != branch.Negated)
            {
                return branch.Body.Write(output, context);
            }
        }

        return Completion.Normal;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    private static TagSource Elsif(TagSource source, SectionEnd end) =>
        new(source.Parser, end.Name, end.Markup, end.Position, 0);

    private sealed record Branch(ConditionExpression? Condition, bool Negated, LiquidBody Body);
}
