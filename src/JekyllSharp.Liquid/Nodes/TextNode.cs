using Fluid.Ast;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>Text between tags.</summary>
public sealed class TextNode : LiquidNode
{
    internal TextNode(string text, SourcePosition position)
    {
        Text = text;
        Position = position;
        IsBlank = text.All(RubyString.IsSpace);
    }

    /// <summary>The text, after trimming.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override bool IsBlank { get; }

    /// <inheritdoc />
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        output.Write(Text);
        return Completion.Normal;
    }
}
