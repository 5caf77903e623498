using Fluid.Ast;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary><c>{{ expression }}</c>.</summary>
public sealed class OutputNode : LiquidNode
{
    internal OutputNode(LiquidExpression expression, SourcePosition position)
    {
        Expression = expression;
        Position = position;
    }

    /// <summary>What is written.</summary>
    public LiquidExpression Expression { get; }

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Expressions => [Expression];

    /// <inheritdoc />
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        LiquidText.Write(output, Expression.Evaluate(context));
        return Completion.Normal;
    }
}
