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
        IsSilent = source.Environment.Dialect == LiquidDialect.Liquid4 && Body.IsBlank;
    }

    /// <summary>What stands between the tags.</summary>
    public LiquidBody Body { get; }

    /// <summary>Liquid 4: what a block with a blank body writes is thrown away, even a table.</summary>
    private protected bool IsSilent { get; }

    /// <inheritdoc />
    public override bool IsBlank => Body.IsBlank;

    /// <inheritdoc />
    public override IEnumerable<LiquidNode> Children => Body.Nodes;
}
