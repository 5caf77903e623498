namespace JekyllSharp.Liquid;

/// <summary>A template that cannot be parsed.</summary>
public sealed class LiquidSyntaxException : LiquidException
{
    /// <summary>Makes an error.</summary>
    /// <param name="message">Ruby's message without prefix.</param>
    /// <param name="templateName">The template's name.</param>
    /// <param name="position">Where.</param>
    /// <param name="rubyClass">Ruby's class; errors of custom tags that are no Liquid errors have no prefix.</param>
    public LiquidSyntaxException(string message, string? templateName, SourcePosition position, string rubyClass = "Liquid::SyntaxError")
        : base(PrefixOf(rubyClass), message, rubyClass, templateName, position)
    {
    }

    /// <summary>For a block that is never closed, where it was opened; its position is the end of the template, as in Liquid.</summary>
    public SourcePosition? Opening { get; init; }

    private static string PrefixOf(string rubyClass) => rubyClass switch
    {
        "Liquid::SyntaxError" => "Liquid syntax error",
        _ => rubyClass.StartsWith("Liquid::", StringComparison.Ordinal) ? "Liquid error" : "",
    };
}
