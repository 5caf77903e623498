using Fluid.Ast;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid;

/// <summary>A tag. Derive from it, take what is needed from the source in the constructor, and register a factory.</summary>
public abstract class LiquidTag : LiquidNode
{
    /// <summary>Takes name, markup and place.</summary>
    /// <param name="source">What stands in the template.</param>
    protected LiquidTag(TagSource source)
    {
        Name = source.Name;
        Markup = source.Markup;
        Position = source.Position;
    }

    /// <summary>The tag's name.</summary>
    public string Name { get; }

    /// <summary>Everything between the name and the end of the tag; white space at its end is kept.</summary>
    public string Markup { get; }

    /// <summary>Writes what the tag gives.</summary>
    public abstract void Render(TextWriter output, LiquidContext context);

    /// <summary>As <see cref="Render"/>; override this one where the tag may end enclosing loops.</summary>
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        Render(output, context);
        return Completion.Normal;
    }
}
