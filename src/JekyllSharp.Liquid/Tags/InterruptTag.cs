using Fluid.Ast;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>break</c> and <c>continue</c>. Outside of a loop either ends the template.</summary>
internal sealed class InterruptTag(TagSource source, Completion completion) : LiquidTag(source)
{
    public override Completion Write(TextWriter output, LiquidContext context) => completion;

    public override void Render(TextWriter output, LiquidContext context)
    {
    }
}
