using System.Globalization;
using System.Text.RegularExpressions;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% tablerow item in collection cols: n limit: n offset: n %}</c>.</summary>
internal sealed partial class TableRowTag : LiquidBlock
{
    private readonly string _variable;
    private readonly LiquidExpression _collection;
    private readonly Dictionary<string, LiquidExpression> _attributes = new(StringComparer.Ordinal);

    public TableRowTag(TagSource source)
        : base(Checked(source))
    {
        Match match = Syntax().Match(source.Markup);
        _variable = match.Groups[1].Value;
        _collection = source.ParseExpression(match.Groups[2].Value);
        foreach ((string name, string value) in LaxParser.Attributes(source.Markup))
        {
            _attributes[name] = source.ParseExpression(value);
        }
    }

    public override IEnumerable<LiquidExpression> Expressions => [_collection, .. _attributes.Values];

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        FluidValue collection = _collection.Evaluate(context);
        if (!Values.LiquidValue.IsTruthy(collection))
        {
            return Completion.Normal;
        }

        if (IsSilent)
        {
            output = TextWriter.Null;
        }

        long from = Attribute("offset", context) ?? 0;
        LoopSlice slice = LoopSlice.Of(collection, from, Attribute("limit", context));
        var loop = new TableRowDrop(slice.Count, Columns(context));
        output.Write("<tr class=\"row1\">\n");
        context.Push();
        context.SetLocal("tablerowloop", loop);
        Completion completion = Completion.Normal;
        for (int i = 0; i < slice.Count; i++)
        {
            context.SetLocal(_variable, slice.Items[slice.Start + i]);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{loop.Column}\">"));
            if (completion == Completion.Normal)
            {
                completion = Body.Write(output, context);
            }
            else if (context.Environment.Dialect == LiquidDialect.Liquid4)
            {
                context.PendingBreaks += Body.Write(output, context) == Completion.Break ? 1 : 0;
            }
            else
            {
                context.PendingBreaks += Body.WriteStart(output, context) == Completion.Break ? 1 : 0;
            }

            output.Write("</td>");

            if (loop.IsLastColumn && !loop.IsLast)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"</tr>\n<tr class=\"row{loop.Row + 1}\">"));
            }

            loop.Advance();
        }

        context.Pop();
        output.Write("</tr>\n");

        // Liquid: an interrupt neither ends the table nor is used up by it.
        return completion;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    private static TagSource Checked(TagSource source) => Syntax().IsMatch(source.Markup)
        ? source
        : throw source.SyntaxError("Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");

    private long Columns(LiquidContext context) =>
        _attributes.TryGetValue("cols", out LiquidExpression? columns)
            ? (long)Arithmetic.AsDouble(Arithmetic.ToNumber(columns.Evaluate(context)))
            : 0;

    private long? Attribute(string name, LiquidContext context) =>
        LoopSlice.Bound(_attributes.GetValueOrDefault(name), context);

    [GeneratedRegex(@"([A-Za-z0-9_]+)[\t-\r ]+in[\t-\r ]+(" + LaxParser.Fragment + "+)")]
    private static partial Regex Syntax();
}
