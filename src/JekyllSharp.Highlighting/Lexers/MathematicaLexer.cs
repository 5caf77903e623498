using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>The Wolfram Language, with the prompts of its notebooks.</summary>
internal sealed class MathematicaLexer : RegexLexer
{
    private static readonly SortedWords Symbols = new(MathematicaWords.Symbols);

    /// <inheritdoc/>
    public override string Tag => "mathematica";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\(\*", Comment, "comment")
            .Rule(@"""(?:\\(?s:.)|[^""])*""", LiteralString)
            .Rule(@"(?:In|Out)\[\d+\]:?=", GenericPrompt)
            .Rule(@"#(?:[a-zA-Z][a-zA-Z0-9]*|\d*)", NameFunction)
            .Rule(@"\d+\^\^[\da-zA-Z]+(?:\.[\da-zA-Z]*)?(?:`\d*)?|(?:\d+\.?\d*|\.\d+)(?:`(?:`?\d+(?:\.\d*)?)?)?(?:\*\^[+-]?\d+)?", Number)
            .Rule("::[a-zA-Z][a-zA-Z0-9]*", NameTag)
            .Rule(@"(?:`?[a-zA-Z$]|\\\[[a-zA-Z0-9$`]+\])(?:[a-zA-Z0-9$`]|\\\[[a-zA-Z0-9$`]+\])*", (run, m) => run.Emit(Type(m.ValueSpan), m.ValueSpan))
            .Rule(@"[\[\](){}]", Punctuation)
            .Rule("[-+*/^!<>=&|@~%;:,.?_'`]", Operator);
        g.State("comment")
            .Rule(@"\(\*", Comment, "#push")
            .Rule(@"\*\)", Comment, "#pop")
            .Rule("::[a-zA-Z][a-zA-Z0-9]*::", CommentPreproc)
            .Rule(" :[a-zA-Z0-9 ]+: ", CommentPreproc)
            .Rule("[^(*\n: ]+|[(*: ]", Comment);
    }

    private static TokenType Type(ReadOnlySpan<char> word) =>
        word is "Module" or "With" or "Block" ? NameBuiltinPseudo : Symbols.Contains(word) ? NameBuiltin : NameVariable;
}
