namespace JekyllSharp.Liquid;

/// <summary>What happens with markup that the strict grammar refuses (Jekyll's <c>liquid.error_mode</c>).</summary>
public enum LiquidErrorMode
{
    /// <summary>A warning; the lax parser reads it. Jekyll's default.</summary>
    Warn,

    /// <summary>An error.</summary>
    Strict,

    /// <summary>The lax parser reads everything, without a word.</summary>
    Lax,
}
