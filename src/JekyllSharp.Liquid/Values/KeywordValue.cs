using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>The words <c>empty</c> and <c>blank</c>, which ask the other side of a comparison and print nothing.</summary>
public sealed class KeywordValue : RubyValue
{
    private KeywordValue()
    {
    }

    /// <summary>True against an empty string, array or hash.</summary>
    public static KeywordValue Empty { get; } = new();

    /// <summary>
    /// False against everything, because Ruby has no <c>blank?</c> of its own;
    /// <see cref="LiquidEnvironment.BlankIsDefined"/> gives it ActiveSupport's meaning.
    /// </summary>
    public static KeywordValue Blank { get; } = new();

    /// <inheritdoc />
    public override FluidValues Type => ReferenceEquals(this, Empty) ? FluidValues.Empty : FluidValues.Blank;

    /// <inheritdoc />
    public override string ToStringValue() => "";

    /// <inheritdoc />
    public override object ToObjectValue() => "";

    /// <inheritdoc />
    public override int GetHashCode() => ReferenceEquals(this, Empty) ? 1 : 2;
}
