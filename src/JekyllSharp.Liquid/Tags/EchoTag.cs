using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% echo expression %}</c>, an output for use inside a <c>liquid</c> tag.</summary>
internal sealed class EchoTag(TagSource source) : LiquidTag(source)
{
    private readonly LiquidExpression _value = source.ParseOutput(source.Markup);

    public override IEnumerable<LiquidExpression> Expressions => [_value];

    public override void Render(TextWriter output, LiquidContext context) => LiquidText.Write(output, _value.Evaluate(context));
}
