namespace JekyllSharp.Liquid.Values;

/// <summary>A Ruby <c>Date</c>: a calendar day without time and zone.</summary>
/// <param name="Day">The day.</param>
public sealed record RubyDate(DateOnly Day) : IComparable<RubyDate>
{
    /// <inheritdoc />
    public int CompareTo(RubyDate? other) => other is null ? 1 : Day.CompareTo(other.Day);
}
