using System.Runtime.CompilerServices;
using Fluid.Ast;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>A sequence of nodes: a whole template, or what stands between two tags of a block.</summary>
public sealed class LiquidBody
{
    /// <summary>Bodies inside each other that any thread's stack can take; asking the runtime costs more than a small body.</summary>
    private const int DepthWithoutCheck = 64;

    private readonly LiquidNode[] _nodes;

    internal LiquidBody(LiquidNode[] nodes, bool isBlank, SourcePosition position)
    {
        _nodes = nodes;
        IsBlank = isBlank;
        Position = position;
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<LiquidNode> Nodes => _nodes;

    /// <summary>True where it holds nothing but white space and blank nodes.</summary>
    public bool IsBlank { get; }

    /// <summary>Where it starts.</summary>
    public SourcePosition Position { get; }

    /// <summary>Writes the nodes one after the other, until one ends the enclosing bodies.</summary>
    /// <exception cref="LiquidRenderException">A node raises an error.</exception>
    public Completion Write(TextWriter output, LiquidContext context)
    {
        LiquidNode[] nodes = _nodes;
        context.CountSteps(nodes.Length);
        if (++context.BodyDepth > DepthWithoutCheck && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RubyErrorException("Liquid::StackLevelError", "Nesting too deep");
        }

        if (context.OnError is not null)
        {
            return WriteAround(output, context);
        }

        int i = 0;
        try
        {
            for (; i < nodes.Length; i++)
            {
                Completion completion = nodes[i].Write(output, context);
                if (completion != Completion.Normal)
                {
                    context.BodyDepth--;
                    return completion;
                }
            }
        }
        catch (RubyErrorException error)
        {
            throw context.Locate(error, nodes[i].Position);
        }

        context.BodyDepth--;
        return Completion.Normal;
    }

    /// <summary>Writes the nodes one after the other, without those that raise an error.</summary>
    private Completion WriteAround(TextWriter output, LiquidContext context)
    {
        var open = context.Open;
        Completion completion = Completion.Normal;
        for (int i = 0; i < _nodes.Length && completion == Completion.Normal; i++)
        {
            try
            {
                completion = _nodes[i].Write(output, context);
            }
            catch (Exception e) when (e is RubyErrorException or LiquidException)
            {
                LiquidException error = e as LiquidException ?? context.Locate((RubyErrorException)e, _nodes[i].Position);
                if (!context.OnError!(error))
                {
                    throw error;
                }

                context.Open = open;
            }
        }

        context.BodyDepth--;
        return completion;
    }

    /// <summary>Writes what stands before the first tag or output, and that one: what a body gives while an interrupt is pending.</summary>
    internal Completion WriteStart(TextWriter output, LiquidContext context)
    {
        foreach (LiquidNode node in _nodes)
        {
            Completion completion = node.Write(output, context);
            if (node is not TextNode)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    /// <summary>Renders to text.</summary>
    public string Render(LiquidContext context, out Completion completion)
    {
        using var writer = new LiquidWriter(context.Environment.Limits.MaxOutput);
        completion = Write(writer, context);
        return writer.ToString();
    }

    /// <summary>This body without its text, for a control block that is blank as a whole.</summary>
    internal LiquidBody WithoutText() => new([.. _nodes.Where(static n => n is not TextNode)], true, Position);
}
