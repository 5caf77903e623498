namespace JekyllSharp.Liquid.Parsing;

/// <summary>Markup that the strict grammar refuses. Caught where the lax parser takes over.</summary>
internal sealed class StrictSyntaxException(string message) : Exception(message);
