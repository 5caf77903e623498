using Fluid.Values;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>The variable <c>tablerowloop</c>.</summary>
internal sealed class TableRowDrop(int length, long columns) : Drop
{
    private int _index;

    public long Column { get; private set; } = 1;

    public long Row { get; private set; } = 1;

    public bool IsLastColumn => Column == columns;

    public bool IsLast => _index == length - 1;

    public override bool IsEnumerable => false;

    public override FluidValue? Get(string key) => key switch
    {
        "index" => IntValue.Create(_index + 1),
        "index0" => IntValue.Create(_index),
        "first" => BooleanValue.Create(_index == 0),
        "last" => BooleanValue.Create(IsLast),
        "length" => IntValue.Create(length),
        "rindex" => IntValue.Create(length - _index),
        "rindex0" => IntValue.Create(length - _index - 1),
        "col" => IntValue.Create(Column),
        "col0" => IntValue.Create(Column - 1),
        "col_first" => BooleanValue.Create(Column == 1),
        "col_last" => BooleanValue.Create(IsLastColumn),
        "row" => IntValue.Create(Row),
        _ => null,
    };

    public override string ToS() => "Liquid::TablerowloopDrop";

    public void Advance()
    {
        _index++;
        (Column, Row) = IsLastColumn ? (1, Row + 1) : (Column + 1, Row);
    }
}
