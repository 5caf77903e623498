using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% comment %}</c>. Liquid: its body is parsed like any other, so known tags inside must be right; unknown ones are passed over.</summary>
internal sealed class CommentTag : LiquidTag
{
    public CommentTag(TagSource source)
        : base(source)
    {
        source.ParseSection(static name => name == "endcomment", out _, skipUnknown: true);
    }

    public override bool IsBlank => true;

    public override void Render(TextWriter output, LiquidContext context)
    {
    }
}
