using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>NASM: the first word of a line is an instruction, what follows are its operands.</summary>
internal sealed class NasmLexer : RegexLexer
{
    private const string Id = @"[a-zA-Z$._?][\w$.?#@~]*";

    /// <inheritdoc/>
    public override string Tag => "nasm";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\n", Text).Rule(@"[ \t\r\f\v]+", Text).Rule(";.*", CommentSingle);
        // Rouge: a string holds neither a small n nor a backslash, unless two of these stand before its own quote.
        g.State("strings").Rule(@"""(?:\\\\""|[^""\\n])*""|'(?:\\\\'|[^'\\n])*'|`(?:\\\\`|[^`\\n])*`", LiteralString);
        g.State("root")
            .Rule(@"^\s*%", CommentPreproc, "directive").OnlyIf(@"(%)|\S")
            .Include("blank")
            .Rule($"{Id}:", NameLabel)
            .Rule("BITS|USE16|USE32|SECTION|SEGMENT|ABSOLUTE|EXTERN|GLOBAL|ORG|ALIGN|STRUC|ENDSTRUC|COMMON|CPU|GROUP|UPPERCASE|IMPORT|EXPORT|LIBRARY|MODULE", Keyword, "operands");
        g.State("directive").Rule(@"[^;\n]+", CommentPreproc).Rule(@";.*\n", CommentSingle, "#pop").Rule(@"\n", CommentPreproc, "#pop");
        g.Append("root")
            .Rule($@"({Id})(\s+(?i:equ))", [NameConstant, KeywordDeclaration], "operands")
            .Rule("(?i:d[bwdqt]|res[bwdqt]|times)", KeywordDeclaration, "operands")
            .Rule(Id, NameFunction, "operands");
        g.IgnoreCase = true;
        g.State("operands")
            .Rule(@"\n+", Text, "#pop")
            .Include("blank")
            .Include("strings")
            .Rule(@"0x\h+|\d\h*h", NumberHex)
            .Rule("[0-7]+q", NumberOct)
            .Rule("[01]+b", NumberBin)
            .Rule(@"\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"[,()\[\]:]", Punctuation)
            .Rule("[&|^<>+*/%~-]", Operator)
            .Rule(@"\$+", KeywordConstant)
            .Rule("seg|wrt|strict", OperatorWord)
            .Rule("byte|[dq]?word", KeywordType)
            .Rule(@"r\d\d?[bwd]|[er]?[abcd]x|[abcd][lh]|[er]?[sb]p|[er]?[sd]i|[cdefgs]s|st[0-7]|mm[0-7]|cr[0-4]|dr[0-367]|tr[3-7]", NameBuiltin)
            .Rule(Id, NameVariable);
    }
}
