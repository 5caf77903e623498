namespace JekyllSharp.Extensibility;

/// <summary>Jekyll's priorities; the higher runs first.</summary>
public enum PluginPriority
{
    /// <summary>After all others.</summary>
    Lowest = -100,

    /// <summary>After most.</summary>
    Low = -10,

    /// <summary>Where nothing is said.</summary>
    Normal = 0,

    /// <summary>Before most.</summary>
    High = 10,

    /// <summary>Before all others.</summary>
    Highest = 100,
}
