namespace JekyllSharp.Liquid;

/// <summary>Bounds for templates that are not trusted. Exceeding one raises a render error.</summary>
public sealed record LiquidLimits
{
    /// <summary>Scopes inside each other (loops, includes), at most. Ruby allows 100.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Nodes rendered, at most; 0 sets no bound.</summary>
    public long MaxSteps { get; init; }

    /// <summary>Characters written by one render, at most; 0 sets no bound.</summary>
    public long MaxOutput { get; init; }
}
