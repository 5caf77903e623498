using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid;

/// <summary>A template that cannot be rendered.</summary>
public sealed class LiquidRenderException : LiquidException
{
    /// <summary>Makes an error from what a tag or filter raised.</summary>
    /// <param name="error">The error.</param>
    /// <param name="templateName">The template that was rendering.</param>
    /// <param name="position">The tag's place in it.</param>
    /// <param name="includeStack">The templates that were rendering, outermost first.</param>
    public LiquidRenderException(RubyErrorException error, string? templateName, SourcePosition position, IReadOnlyList<TemplateFrame> includeStack)
        : base(PrefixOf(error), error.Message, ClassOf(error), templateName, position, error)
    {
        IncludeStack = includeStack;
    }

    /// <summary>The templates that were rendering, outermost first, each with the place of the tag that entered the next.</summary>
    public IReadOnlyList<TemplateFrame> IncludeStack { get; }

    private static string PrefixOf(RubyErrorException error) => error.RubyClass switch
    {
        "Liquid::SyntaxError" => "Liquid syntax error",
        "ArgumentError" or "ZeroDivisionError" => "Liquid error",
        _ => error.RubyClass.StartsWith("Liquid::", StringComparison.Ordinal) ? "Liquid error" : "",
    };

    /// <summary>Liquid: wraps these two of Ruby's errors into its own; all others pass as they are.</summary>
    private static string ClassOf(RubyErrorException error) => error.RubyClass switch
    {
        "ArgumentError" => "Liquid::ArgumentError",
        "ZeroDivisionError" => "Liquid::ZeroDivisionError",
        _ => error.RubyClass,
    };
}
