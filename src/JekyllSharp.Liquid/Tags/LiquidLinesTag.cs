using Fluid.Ast;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% liquid %}</c>: one tag on each line.</summary>
internal sealed class LiquidLinesTag(TagSource source) : LiquidTag(source)
{
    private readonly LiquidBody _body = source.Parser.ParseLines(source);

    public override bool IsBlank => _body.IsBlank;

    public override IEnumerable<LiquidNode> Children => _body.Nodes;

    public override Completion Write(TextWriter output, LiquidContext context) => _body.Write(output, context);

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);
}
