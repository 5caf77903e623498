using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Tags;

/// <summary><c>{% raw %}</c>: text as it stands.</summary>
internal sealed class RawTag : LiquidTag
{
    private readonly string _text;

    public RawTag(TagSource source)
        : base(source)
    {
        if (!source.Markup.All(RubyString.IsSpace))
        {
            throw source.SyntaxError("Syntax Error in 'raw' - Valid syntax: raw");
        }

        _text = source.ReadRaw();
    }

    public override bool IsBlank => _text.Length == 0;

    public override void Render(TextWriter output, LiquidContext context) => output.Write(_text);
}
