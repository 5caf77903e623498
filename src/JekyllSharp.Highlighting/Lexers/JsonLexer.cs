using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>JSON. A string that a colon follows is a key in an object and at the top, but not in an array.</summary>
internal class JsonLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "json";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\s+", TextWhitespace);
        g.State("root").Include("blank").Include("key").Include("value").Rule(@"[]}]", Punctuation);
        g.State("key").Rule(@"(""(?:\\.|[^""\\\n])*"")(\s*)(:)", [NameLabel, TextWhitespace, Punctuation]);
        g.State("object")
            .Include("blank")
            .Include("key")
            .Include("value")
            .Rule(@"\}", Punctuation, "#pop")
            .Rule(",", Punctuation);
        g.State("array")
            .Include("blank")
            .Include("value")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule(",", Punctuation);
        g.State("value")
            .Rule(@"\{", Punctuation, "object")
            .Rule(@"\[", Punctuation, "array")
            .Rule(@"""", StringDouble, "string")
            .Rule("true|false|null", KeywordConstant)
            .Rule(@"-?(?:0|[1-9]\d*)\.\d+(?:[eE][+-]?\d+)?", NumberFloat)
            .Rule(@"-?(?:0|[1-9]\d*)(?:[eE][+-]?\d+)?", NumberInteger);
        g.State("string")
            .Rule(@"[^\\""]+", StringDouble)
            .Rule(@"\\.", StringEscape)
            .Rule(@"""", StringDouble, "#pop");
    }
}
