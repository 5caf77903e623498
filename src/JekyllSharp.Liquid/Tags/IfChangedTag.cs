using Fluid.Ast;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% ifchanged %}</c>: written where its text differs from that of the last one, whichever tag that was.</summary>
internal sealed class IfChangedTag(TagSource source) : LiquidBlock(source)
{
    private static readonly object StateKey = new();

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        string text = Body.Render(context, out Completion completion);
        if (!context.TagState.TryGetValue(StateKey, out object? last) || (string)last != text)
        {
            context.TagState[StateKey] = text;
            output.Write(IsSilent ? "" : text);
        }

        return completion;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);
}
