using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% for item in collection reversed limit: n offset: n %}</c> with an <c>else</c> for a collection without elements.</summary>
internal sealed class ForTag : LiquidTag
{
    private readonly LoopMarkup _loop;
    private readonly string _name;
    private readonly LiquidBody _body;
    private readonly LiquidBody? _else;

    public ForTag(TagSource source)
        : base(source)
    {
        _loop = source.ParseLoop();
        _name = $"{_loop.Variable}-{_loop.CollectionName}";
        _body = source.ParseSection(static name => name is "else" or "endfor", out SectionEnd end);
        if (end.Name == "else")
        {
            // Liquid: a second else ends the loop, and its endfor is then an unknown tag.
            _else = source.ParseSection(static name => name is "else" or "endfor", out _);
        }

        IsBlank = _body.IsBlank && _else?.IsBlank is not false;
        if (IsBlank)
        {
            _body = _body.WithoutText();
            _else = _else?.WithoutText();
        }
    }

    public override bool IsBlank { get; }

    public override IEnumerable<LiquidNode> Children => _else is null ? _body.Nodes : [.. _body.Nodes, .. _else.Nodes];

    public override IEnumerable<LiquidExpression> Expressions =>
        new[] { _loop.Collection, _loop.Limit, _loop.Offset }.OfType<LiquidExpression>();

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        long from = _loop.Continues
            ? context.LoopOffsets.GetValueOrDefault(_name)
            : LoopSlice.Bound(_loop.Offset, context) ?? 0;
        FluidValue collection = _loop.Collection.Evaluate(context);
        LoopSlice slice = LoopSlice.Of(collection, from, LoopSlice.Bound(_loop.Limit, context));
        context.LoopOffsets[_name] = from + slice.Count;
        if (slice.Count == 0)
        {
            return _else is null ? Completion.Normal : _else.Write(output, context);
        }

        var loop = new ForLoopDrop(_name, slice.Count, context.CurrentLoop);
        context.Push();
        context.CurrentLoop = loop;
        context.SetLocal("forloop", loop);
        for (int i = 0; i < slice.Count; i++)
        {
            loop.Index = i;
            context.SetLocal(_loop.Variable, slice.Items[_loop.Reversed ? slice.Start + slice.Count - 1 - i : slice.Start + i]);
            if (_body.Write(output, context) == Completion.Break)
            {
                break;
            }
        }

        context.CurrentLoop = loop.Parent;
        context.Pop();
        if (context.PendingBreaks == 0)
        {
            return Completion.Normal;
        }

        context.PendingBreaks--;
        return Completion.Break;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);
}
