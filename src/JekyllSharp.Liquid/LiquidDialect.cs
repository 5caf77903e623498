namespace JekyllSharp.Liquid;

/// <summary>The version of Ruby's Liquid whose behaviour is wanted.</summary>
public enum LiquidDialect
{
    /// <summary>Liquid 5.4.</summary>
    Liquid5,

    /// <summary>Liquid 4.0, which the published Jekyll gems ask for.</summary>
    Liquid4,
}
