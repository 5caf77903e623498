using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% # a comment %}</c>, each line with its own hash sign.</summary>
internal sealed class InlineCommentTag : LiquidTag
{
    public InlineCommentTag(TagSource source)
        : base(source)
    {
        foreach (string line in source.Markup.Split('\n').Skip(1))
        {
            string text = line.TrimStart(' ', '\t', '\v', '\f', '\r');
            if (text.Length > 0 && text[0] != '#')
            {
                throw source.SyntaxError("Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character");
            }
        }
    }

    public override bool IsBlank => true;

    public override void Render(TextWriter output, LiquidContext context)
    {
    }
}
