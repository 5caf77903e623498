using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>Collects the nodes of one body.</summary>
internal sealed class BodyBuilder
{
    private readonly List<LiquidNode> _nodes = [];
    private bool _blank = true;

    public void Add(LiquidNode node)
    {
        _nodes.Add(node);
        _blank &= node.IsBlank;
    }

    public void AddText(string text, SourcePosition position)
    {
        var node = new TextNode(text, position);
        _nodes.Add(node);
        _blank &= node.IsBlank;
    }

    public void TrimEnd()
    {
        if (_nodes.Count > 0 && _nodes[^1] is TextNode text)
        {
            _nodes[^1] = new TextNode(RubyString.Rstrip(text.Text), text.Position);
        }
    }

    public LiquidBody Build(SourcePosition start)
    {
        _nodes.RemoveAll(static n => n is TextNode { Text.Length: 0 });
        return new LiquidBody([.. _nodes], _blank, start);
    }
}
