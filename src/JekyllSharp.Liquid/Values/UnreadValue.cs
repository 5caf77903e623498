using System.Runtime.CompilerServices;
using Fluid;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Values;

/// <summary>An element of a list that raises once it is read; as long as it is only counted or passed on, it does not.</summary>
internal sealed class UnreadValue(RubyErrorException error) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override bool ToBooleanValue() => throw Error();

    public override decimal ToNumberValue() => throw Error();

    public override string ToStringValue() => throw Error();

    public override object ToObjectValue() => throw Error();

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => throw Error();


    private RubyErrorException Error() => new(error.RubyClass, error.Message);
}
