using Fluid;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>What the engine's own kinds of value have in common: Fluid's contract, answered by Ruby's rules.</summary>
public abstract class RubyValue : FluidValue
{
    /// <inheritdoc />
    public sealed override bool Equals(FluidValue? other) => other is not null && RubyComparison.AreEqual(this, other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    /// <inheritdoc />
    public abstract override int GetHashCode();

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override string ToStringValue() => LiquidText.ToS(this);

    /// <inheritdoc />
    public override object ToObjectValue() => LiquidValue.ToPlain(this)!;

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new(LiquidLookup.Member(this, name, context) ?? NilValue.Instance);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        new(LiquidLookup.Index(this, LiquidValue.Normalize(index), context) ?? NilValue.Instance);
}
