namespace JekyllSharp.Liquid.Values;

/// <summary>An object of the host that may stand among plain values; templates see what it converts itself to.</summary>
public interface ILiquidConvertible
{
    /// <summary>A plain value or a template value, as a <see cref="Drop"/>; asked for each time a template meets the object.</summary>
    object? ToLiquid();
}
