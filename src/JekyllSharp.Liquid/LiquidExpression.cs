using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace JekyllSharp.Liquid;

/// <summary>Something that has a value when a template renders.</summary>
public abstract class LiquidExpression : Expression
{
    /// <summary>The expressions inside this one.</summary>
    public virtual IEnumerable<LiquidExpression> Children => [];

    /// <summary>The value; never null.</summary>
    public abstract FluidValue Evaluate(LiquidContext context);

    /// <inheritdoc />
    public sealed override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => new(Evaluate((LiquidContext)context));
}
