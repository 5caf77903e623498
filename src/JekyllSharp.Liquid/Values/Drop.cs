using Fluid;
using Fluid.Values;

namespace JekyllSharp.Liquid.Values;

/// <summary>
/// A template value that computes its members when they are asked for. Derive one class for each kind of object.
/// It iterates as pairs of key and value, as a Ruby drop that is <c>Enumerable</c>.
/// </summary>
public abstract class Drop : RubyValue
{
    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Object;

    /// <summary>The keys in the order in which the drop iterates, prints and serialises.</summary>
    public virtual IEnumerable<string> Keys => [];

    /// <summary>
    /// True for a drop that answers <c>first</c> with its first pair where it has no such key.
    /// Liquid's own drops (<c>forloop</c>) do not.
    /// </summary>
    public virtual bool IsEnumerable => true;

    /// <summary>The class name in Ruby's error messages; override it where the reference has another.</summary>
    public virtual string RubyClass => GetType().Name;

    /// <summary>Ruby's <c>&lt;=&gt;</c>: null where the two have no order, which makes <c>sort</c> raise.</summary>
    public virtual int? CompareWith(FluidValue other) => ReferenceEquals(this, other) ? 0 : null;

    /// <summary>Ruby's <c>==</c>; by default a drop equals itself only.</summary>
    public virtual bool EqualsTo(FluidValue other) => ReferenceEquals(this, other);

    /// <summary>The member of a name; null where there is none. Keys are case-sensitive.</summary>
    public abstract FluidValue? Get(string key);

    /// <summary>What printing the whole drop writes.</summary>
    public abstract string ToS();

    /// <summary>What <c>inspect</c> gives; by default the same as <see cref="ToS"/>.</summary>
    public virtual string Inspect() => ToS();

    /// <summary>What JSON and the <c>inspect</c> filter see; null stands for the pairs themselves.</summary>
    public virtual FluidValue? ToSerializable() => null;

    /// <summary>The pairs, each an array of key and value.</summary>
    public virtual IEnumerable<FluidValue> Pairs()
    {
        foreach (string key in Keys)
        {
            yield return new ArrayValue([StringValue.Create(key), Get(key) ?? NilValue.Instance]);
        }
    }

    /// <summary>
    /// What a loop over the drop goes through, by default the pairs. Ruby: where <c>each</c> hands out key and value apart, a loop with one
    /// variable gets the key.
    /// </summary>
    public virtual IReadOnlyList<FluidValue> Elements() => [.. Pairs()];

    /// <inheritdoc />
    public sealed override string ToStringValue() => ToS();

    /// <inheritdoc />
    public override object ToObjectValue() => this;

    /// <inheritdoc />
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Pairs();

    /// <inheritdoc />
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
