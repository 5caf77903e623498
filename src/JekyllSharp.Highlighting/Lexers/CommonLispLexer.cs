using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Common Lisp; Emacs Lisp, too.</summary>
internal sealed class CommonLispLexer : RegexLexer
{
    /// <summary>Letters, digits, signs and what a backslash stands before.</summary>
    private const string Plain = @"\\.|[\w!$%&*+/<=>?@\[\]^{}~-]";

    private const string Symbol = $@"(?:\|[^|]+\||(?:{Plain}|[.,])(?:{Plain}|[#.:,])*)";

    /// <summary>What ends a number, and the constants; a tab does not.</summary>
    private const string Terminated = @"(?=[ ""'()\n,;`])";

    private static readonly WordLists Known = Words(
        NameVariable,
        (CommonLispWords.SpecialForms, Keyword),
        (CommonLispWords.Types, KeywordType),
        (CommonLispWords.Classes, NameClass),
        (CommonLispWords.Functions, NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "common_lisp";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root").Include("body");
        g.State("body")
            .Rule(@"\s+", TokenType.Text)
            .Rule(";.*", CommentSingle)
            .Rule(@"#\|", CommentMultiline, "comment")
            .Rule(@"#\d*Y.*", CommentSpecial)
            .Rule(@"""(?:\\.|\\\n|[^\\""])*""", LiteralString)
            .Rule($":{Symbol}", StringSymbol)
            .Rule($"'{Symbol}", StringSymbol)
            .Rule("['`]", Operator)
            .Include("numbers")
            .Include("sharps")
            .Rule(@"(?:nil|t)" + Terminated, NameConstant)
            .Rule($@"\*{Symbol}\*", NameVariableGlobal)
            .Rule(@",@|,\.|,|\.", Operator)
            .Rule(Symbol, Known)
            .Rule(@"\(", Punctuation, "list");
        g.State("numbers")
            .Rule(@"[-+]?\d+\.?" + Terminated, NumberInteger)
            .Rule(@"[-+]?\d+/\d+" + Terminated, NumberInteger)
            .Rule(@"[-+]?(?:\d*\.\d+(?:[defls][-+]?\d+)?|\d+(?:\.\d*)?[defls][-+]?\d+)" + Terminated, NumberFloat);
        g.State("sharps")
            .Rule($@"#\\.{Terminated}", StringChar)
            .Rule($@"#\\{Symbol}", StringChar)
            .Rule(@"#\(", Operator, "list")
            .Rule(@"#\d*\*[01]*", Other)
            .Rule($"#:{Symbol}", StringSymbol)
            .Rule("#[.,+-]", Operator)
            .Rule("#'", NameFunction)
            .Rule(@"#[bB][-+]?[01]+(?:/[01]+)?", Number)
            .Rule(@"#[oO][-+]?[0-7]+(?:/[0-7]+)?", NumberOct)
            .Rule(@"#[xX][-+]?\h+(?:/\h+)?", Number)
            .Rule(@"#[cC](?=\()", Number)
            .Rule(@"#(?:\d+[aA]|[sS])(?=\()", StringOther)
            .Rule(@"#[pP]""(?:\\.|\\\n|[^\\""])*""", StringSymbol)
            .Rule(@"#\d+[=#]", Operator);
        g.State("list")
            .Include("body")
            .Rule(@"\)", Punctuation, "#pop");
        g.State("comment")
            .Rule(@"[^|#]+", CommentMultiline)
            .Rule(@"#\|", CommentMultiline, "#push")
            .Rule(@"\|#", CommentMultiline, "#pop")
            .Rule("[|#]", CommentMultiline);
    }
}
