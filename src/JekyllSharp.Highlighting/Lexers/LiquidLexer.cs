using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Liquid. What stands outside of its tags is text.</summary>
internal sealed class LiquidLexer : RegexLexer
{
    private const string Name1 = @"[\p{L}_][\p{L}\p{N}_-]*\??";

    /// <inheritdoc/>
    public override string Tag => "liquid";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"[^{]+", Text)
            .Rule(@"(\{%-?)(\s*)", [Punctuation, TextWhitespace], "tag-name")
            .Rule(@"(\{\{-?)([ \t]*)", [Punctuation, TextWhitespace], "output")
            .Rule(@"\{", Text);
        g.State("blank").Rule("[ \t]+", TextWhitespace);
        g.State("tag-end").Rule(@"-?%\}", Punctuation, "#pop");
        g.State("tag-name")
            .Rule(@"(?:if|unless|elsif|case|endif|endunless|endcase|else)\b", KeywordReserved, "=condition")
            .Rule(@"when\b", KeywordReserved, "=when")
            .Rule(@"(comment)(\s*)(-?%\})", [NameTag, TextWhitespace, Punctuation], "=comment")
            .Rule(@"(raw)(\s*)(-?%\})", [NameTag, TextWhitespace, Punctuation], "=raw")
            .Rule(@"(assign)(\s+)", [NameTag, TextWhitespace], "=assign")
            .Rule(@"(capture)(\s+)", [NameTag, TextWhitespace], "=variable-tag")
            .Rule(@"(for|tablerow)(\s+)", [NameTag, TextWhitespace], "=for")
            .Rule(@"(include)(\s+)", [NameTag, TextWhitespace], "=include")
            .Rule(@"(cycle)(\s+)", [NameTag, TextWhitespace], "=condition")
            .Rule(@"(increment|decrement)(\s+)", [NameTag, TextWhitespace], "=condition")
            .Rule(@"[^\s%]+(?=-?%\})|[^\s%-][^\s%]*", NameTag, "=arguments")
            .Include("tag-end")
            .Include("blank");
        g.State("comment")
            .Rule(@"(\{%-?)(\s*)(endcomment)(\s*)(-?%\})", [Punctuation, TextWhitespace, NameTag, TextWhitespace, Punctuation], "#pop")
            .Rule(@"[^{]+|\{", Comment);
        g.State("raw")
            .Rule(@"(\{%-?)(\s*)(endraw)(\s*)(-?%\})", [Punctuation, TextWhitespace, NameTag, TextWhitespace, Punctuation], "#pop")
            .Rule(@"[^{]+|\{", Text);
        g.State("condition")
            .Include("tag-end")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"[<>=!]=|[<>]|<>", Operator)
            .Rule(@"(?:and|or|contains)\b", OperatorWord)
            .Rule(",", Punctuation)
            .Include("value");
        g.State("when").Include("tag-end").Rule(@"\s+", TextWhitespace).Include("value");
        g.State("for")
            .Include("tag-end")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"(in)(\s+)(\([^)]*\)|[^\s%]+)", [NameTag, TextWhitespace, NameVariable])
            .Rule(@"reversed\b", NameAttribute)
            .Rule(@"[|]", Text)
            .Include("attribute")
            .Include("value");
        g.State("assign")
            .Include("tag-end")
            .Rule(@"=", Operator)
            .Include("filtered");
        g.State("variable-tag").Include("tag-end").Include("blank").Include("value");
        g.State("output")
            .Rule(@"-?\}\}", Punctuation, "#pop")
            .Include("filtered");
        g.State("filtered")
            .Include("blank")
            .Rule($@"(\|)(\s*)({Name1})(\s*)(:)", [Punctuation, TextWhitespace, NameFunction, TextWhitespace, Punctuation])
            .Rule($@"(\|)(\s*)({Name1})", [Punctuation, TextWhitespace, NameFunction])
            .Rule(",", Punctuation)
            .Include("attribute")
            .Include("value");
        g.State("attribute").Rule($@"({Name1})(\s*)(:)", [NameAttribute, TextWhitespace, Operator]);
        g.State("value")
            .Rule(@"'[^']*'", StringSingle)
            .Rule(@"""[^""]*""", StringDouble)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule("-", Operator)
            .Rule(@"(?:true|false|nil)\b(?![\w-])", KeywordConstant)
            .Rule(@"(?:empty|blank)\b(?![\w.-])|(?:forloop|tablerowloop)(?:\.[a-z_]\w*)?", NameBuiltin)
            .Rule(@"(\.)(size|first|last)\b(?![\w-])", [Punctuation, NameFunction])
            .Rule($@"(\.)({Name1})", [Punctuation, NameVariable])
            .Rule($"{Name1}", NameVariable)
            .Rule(@"[\[\]]", Punctuation);
        g.State("include")
            .Include("tag-end")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\{\{-?", Punctuation, "included-output")
            .Include("arguments");
        g.State("included-output").Rule(@"\}\}\.?", Punctuation, "#pop").Include("filtered");
        g.State("arguments")
            .Include("tag-end")
            .Rule(@"\s+", TextWhitespace)
            .Rule($@"({Name1})(\s*)([=:])(\s*)(\w+)(?![.\w\[-])", [NameAttribute, TextWhitespace, Operator, TextWhitespace, NameVariable])
            .Rule($@"({Name1})(\s*)([=:])", [NameAttribute, TextWhitespace, Operator])
            .Rule(@"'[^']*'", StringSingle)
            .Rule(@"""[^""]*""", StringDouble)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule("-", Operator)
            .Rule(",", Punctuation)
            .Rule(@"[^\s%""'\d,-][^\s%,""']*", Text);
    }
}
