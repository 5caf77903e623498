using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid;

/// <summary>A tag with a body that goes to <c>end</c> and its name, such as <c>{% x %}…{% endx %}</c>.</summary>
public abstract class LiquidBlock : LiquidTag
{
    /// <summary>Reads the body.</summary>
    /// <param name="source">What stands in the template.</param>
    protected LiquidBlock(TagSource source)
        : base(source)
    {
        Body = source.ParseBody();
    }

    /// <summary>What stands between the tags.</summary>
    public LiquidBody Body { get; }

    /// <inheritdoc />
    public override bool IsBlank => Body.IsBlank;

    /// <inheritdoc />
    public override IEnumerable<LiquidNode> Children => Body.Nodes;
}
