namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>An element, a text, a comment or an instruction of a fragment.</summary>
internal sealed class HtmlNode(HtmlNodeKind kind, string name, string value)
{
    private readonly List<HtmlNode> _children = [];

    /// <summary>What it is.</summary>
    public HtmlNodeKind Kind { get; } = kind;

    /// <summary>An element's name in lower case, an instruction's target; empty for others.</summary>
    public string Name { get; } = name;

    /// <summary>The text, without entities.</summary>
    public string Value { get; set; } = value;

    /// <summary>Attributes in their order; a value of null was not given at all.</summary>
    public List<(string Name, string? Value)> Attributes { get; } = [];

    /// <summary>What an element holds.</summary>
    public IReadOnlyList<HtmlNode> Children => _children;

    /// <summary>Where it is; null for the fragment itself.</summary>
    public HtmlNode? Parent { get; private set; }

    /// <summary>True for text, also that of scripts and styles.</summary>
    public bool IsText => Kind is HtmlNodeKind.Text or HtmlNodeKind.Raw;

    public static HtmlNode Element(string name) => new(HtmlNodeKind.Element, name, "");

    public static HtmlNode Text(string text) => new(HtmlNodeKind.Text, "", text);

    /// <summary>The value of an attribute; null where there is none.</summary>
    public string? this[string attribute] => Attributes.Find(a => a.Name == attribute).Value;

    public void Append(HtmlNode child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    /// <summary>Puts nodes where a child is.</summary>
    public void Replace(HtmlNode child, IReadOnlyList<HtmlNode> nodes)
    {
        int index = _children.IndexOf(child);
        _children.RemoveAt(index);
        nodes = [.. nodes];
        foreach (HtmlNode node in nodes)
        {
            node.Parent = this;
        }

        _children.InsertRange(index, nodes);
    }

    /// <summary>The texts below it, joined.</summary>
    public string InnerText() => IsText ? Value : string.Concat(Descendants().Where(static n => n.IsText).Select(static n => n.Value));

    /// <summary>True where an element around it has one of the names.</summary>
    public bool IsInside(ReadOnlySpan<string> names)
    {
        for (HtmlNode? node = Parent; node is not null; node = node.Parent)
        {
            if (names.Contains(node.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All nodes below it in the order of the text. What is replaced meanwhile is not visited.</summary>
    public IReadOnlyList<HtmlNode> Descendants()
    {
        var found = new List<HtmlNode>();
        var open = new Stack<(HtmlNode Node, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out (HtmlNode Node, int Next) top))
        {
            if (top.Next < top.Node._children.Count)
            {
                HtmlNode child = top.Node._children[top.Next];
                found.Add(child);
                open.Push((top.Node, top.Next + 1));
                open.Push((child, 0));
            }
        }

        return found;
    }
}
