using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>The variable <c>forloop</c>.</summary>
internal sealed class ForLoopDrop(string name, int length, ForLoopDrop? parent) : Drop
{
    public int Index { get; set; }

    public ForLoopDrop? Parent => parent;

    public override bool IsEnumerable => false;

    public override FluidValue? Get(string key) => key switch
    {
        "index" => IntValue.Create(Index + 1),
        "index0" => IntValue.Create(Index),
        "first" => BooleanValue.Create(Index == 0),
        "last" => BooleanValue.Create(Index == length - 1),
        "length" => IntValue.Create(length),
        "rindex" => IntValue.Create(length - Index),
        "rindex0" => IntValue.Create(length - Index - 1),
        "name" => StringValue.Create(name),
        "parentloop" => parent is null ? NilValue.Instance : parent,
        _ => null,
    };

    public override string ToS() => "Liquid::ForloopDrop";
}
