using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% assign name = expression | filters %}</c>.</summary>
internal sealed class AssignTag : LiquidTag
{
    private readonly string _name;
    private readonly LiquidExpression _value;

    public AssignTag(TagSource source)
        : base(source)
    {
        (string name, string value) = Split(source.Markup)
            ?? throw source.SyntaxError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
        _name = name;
        _value = source.ParseOutput(value);
    }

    public override bool IsBlank => true;

    public override IEnumerable<LiquidExpression> Expressions => [_value];

    public override void Render(TextWriter output, LiquidContext context) => context.Assign(_name, _value.Evaluate(context));

    /// <summary>Liquid: the name is whatever name characters stand before the first equals sign that has any; text before them is passed over.</summary>
    private static (string Name, string Value)? Split(string markup)
    {
        for (int equals = markup.IndexOf('='); equals >= 0; equals = markup.IndexOf('=', equals + 1))
        {
            int end = equals;
            while (end > 0 && RubyString.IsSpace(markup[end - 1]))
            {
                end--;
            }

            int start = end;
            while (start > 0 && VariableName.IsCharacter(markup[start - 1]))
            {
                start--;
            }

            string name = VariableName.Legal(markup.AsSpan(start, end - start));
            if (name.Length > 0)
            {
                int from = equals + 1;
                while (from < markup.Length && RubyString.IsSpace(markup[from]))
                {
                    from++;
                }

                return (name, markup[from..]);
            }
        }

        return null;
    }
}
