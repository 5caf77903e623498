using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace JekyllSharp.Liquid;

/// <summary>A piece of a parsed template. Immutable, and shared between renders and threads.</summary>
public abstract class LiquidNode : Statement
{
    /// <summary>Where it stands.</summary>
    public SourcePosition Position { get; private protected init; }

    /// <summary>
    /// True where it never writes anything. A control block that holds nothing but blank nodes and white space writes no white space.
    /// </summary>
    public virtual bool IsBlank => false;

    /// <summary>The nodes inside this one.</summary>
    public virtual IEnumerable<LiquidNode> Children => [];

    /// <summary>The expressions that it evaluates itself, those of its children not counted.</summary>
    public virtual IEnumerable<LiquidExpression> Expressions => [];

    /// <summary>Writes what the node gives. What it returns other than <see cref="Completion.Normal"/> ends the enclosing bodies.</summary>
    public abstract Completion Write(TextWriter output, LiquidContext context);

    /// <inheritdoc />
    public sealed override ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context) =>
        new(Write(output, (LiquidContext)context));
}
