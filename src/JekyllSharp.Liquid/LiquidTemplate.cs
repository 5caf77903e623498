using System.Text;
using Fluid.Ast;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid;

/// <summary>A parsed template. Immutable; render it as often and from as many threads as needed, each with its own context.</summary>
public sealed class LiquidTemplate
{
    internal LiquidTemplate(LiquidBody root, LiquidParseOptions options, IReadOnlyList<LiquidWarning> warnings)
    {
        Root = root;
        Options = options;
        Warnings = warnings;
    }

    /// <summary>The whole template.</summary>
    public LiquidBody Root { get; }

    /// <summary>The name in errors and warnings.</summary>
    public string? Name => Options.TemplateName;

    /// <summary>Lax markup that was found.</summary>
    public IReadOnlyList<LiquidWarning> Warnings { get; }

    /// <summary>What the template mentions, known without rendering it.</summary>
    public TemplateSurvey Survey => field ??= TemplateSurvey.Of(Root);

    private LiquidParseOptions Options { get; }

    /// <summary>Parses a template.</summary>
    /// <exception cref="LiquidSyntaxException">The template cannot be parsed.</exception>
    public static LiquidTemplate Parse(string source, LiquidParseOptions options) => TemplateParser.Parse(source, options);

    /// <summary>Renders into a writer.</summary>
    /// <returns>Other than normal where a <c>break</c> or <c>continue</c> ended the template outside of a loop.</returns>
    /// <exception cref="LiquidRenderException">The template raises an error.</exception>
    public Completion Render(LiquidContext context, TextWriter output)
    {
        if (context.Callers.Count == 0)
        {
            context.StartTemplate(Name);
        }

        try
        {
            return Root.Write(output, context);
        }
        catch (RubyErrorException error)
        {
            throw context.Locate(error, Root.Position);
        }
    }

    /// <summary>Renders at the end of a builder.</summary>
    /// <exception cref="LiquidRenderException">The template raises an error.</exception>
    public void Render(LiquidContext context, StringBuilder output)
    {
        using var writer = new LiquidWriter(context.Environment.Limits.MaxOutput);
        Render(context, writer);
        output.Append(writer.Written);
    }

    /// <summary>Renders to text.</summary>
    /// <exception cref="LiquidRenderException">The template raises an error.</exception>
    public string Render(LiquidContext context)
    {
        using var writer = new LiquidWriter(context.Environment.Limits.MaxOutput, 16 * 1024);
        Render(context, writer);
        return writer.ToString();
    }
}
