using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>What a <c>for</c> tag says.</summary>
internal sealed class LoopMarkup
{
    public string Variable { get; set; } = "";

    public string CollectionName { get; set; } = "";

    public LiquidExpression Collection { get; set; } = LiteralExpression.Nil;

    public bool Reversed { get; set; }

    public LiquidExpression? Limit { get; private set; }

    public LiquidExpression? Offset { get; private set; }

    /// <summary>The loop starts where the last one of the same variable and collection stopped.</summary>
    public bool Continues { get; private set; }

    public void Set(string name, string value, TagSource source)
    {
        if (name == "limit")
        {
            Limit = source.ParseExpression(value);
        }
        else if (name == "offset")
        {
            Continues = value == "continue";
            Offset = Continues ? null : source.ParseExpression(value);
        }
    }
}
