using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% capture name %}…{% endcapture %}</c>. The name may stand in quotes.</summary>
internal sealed class CaptureTag : LiquidBlock
{
    private readonly string _name;

    public CaptureTag(TagSource source)
        : base(Checked(source))
    {
        _name = VariableName.First(source.Markup);
    }

    public override bool IsBlank => true;

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        string text = Body.Render(context, out Completion completion);
        context.Assign(_name, StringValue.Create(text));
        return completion;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    private static TagSource Checked(TagSource source) => VariableName.First(source.Markup).Length > 0
        ? source
        : throw source.SyntaxError("Syntax Error in 'capture' - Valid syntax: capture [var]");
}
