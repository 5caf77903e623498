using Fluid.Values;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Tags;

/// <summary>
/// <c>increment</c> and <c>decrement</c>. Liquid: the counter lives beside <c>site</c> and <c>page</c>, not among the assigned variables,
/// so it outlives the template wherever the payload does.
/// </summary>
internal sealed class CounterTag(TagSource source, int step) : LiquidTag(source)
{
    private readonly string _name = RubyString.Strip(source.Markup);

    /// <summary>The counter's name.</summary>
    public string Counter => _name;

    public override void Render(TextWriter output, LiquidContext context)
    {
        FluidValue value = context.Payload.TryGet(_name, out FluidValue? found) && LiquidValue.IsTruthy(found) ? found : IntValue.Create(0);
        FluidValue next = value switch
        {
            IntValue or BigIntValue or FloatValue => Arithmetic.Add(value, IntValue.Create(step)),
            StringValue or ArrayValue when step > 0 => throw RubyErrorException.Type($"no implicit conversion of Integer into {RubyComparison.ClassName(value)}"),
            _ => throw new RubyErrorException("NoMethodError", $"undefined method `{(step > 0 ? '+' : '-')}' for {LiquidText.Inspect(value)}:{RubyComparison.ClassName(value)}"),
        };
        context.Payload.Set(_name, next);
        LiquidText.Write(output, step > 0 ? value : next);
    }
}
