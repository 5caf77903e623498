using Fluid.Ast;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary>A tag that is a statement written for Fluid.</summary>
internal sealed class FluidStatementTag(TagSource source, Statement statement) : LiquidTag(source)
{
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        ValueTask<Completion> writing = statement.WriteToAsync(output, Fluid.NullEncoder.Default, context);
        return writing.IsCompletedSuccessfully ? writing.Result : writing.AsTask().GetAwaiter().GetResult();
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);
}
