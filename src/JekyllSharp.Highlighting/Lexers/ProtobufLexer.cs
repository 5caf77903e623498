using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Definitions of protocol buffers.</summary>
internal sealed class ProtobufLexer : RegexLexer
{
    private const string Statements = "ctype default extensions import max oneof option optional packed repeated required returns rpc to";
    private const string Types = "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64";
    private const string Constants = "true false";
    private const string Reserved = Statements + " " + Types + " " + Constants;

    /// <inheritdoc/>
    public override string Tag => "protobuf";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            (Statements, Keyword),
            (Types, KeywordType),
            (Constants, KeywordConstant));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("[,;{}\\[\\]()]", Punctuation)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .Rule(@"(?:message|extend)(?=\s)", KeywordDeclaration, "message")
            .Rule(@"package(?=\s)", KeywordNamespace, "package")
            .Rule(@"(?:enum|group|service)(?=\s)", KeywordDeclaration, "declaration")
            .Rule(@"""[^""\n]*""|'[^'\n]*'", LiteralString)
            .Rule($@"(?:{string.Join('|', Reserved.Split(' '))})\b", words)
            .Rule(@"(?:inf|nan)\b", NumberFloat)
            .Rule(@"[a-zA-Z_][\w.]*(?=[ \t]*=)", NameAttribute)
            .OnlyIf(@"(\s*=)|[^\w.]")
            .Rule(@"[a-zA-Z_][\w.]*", Name)
            .Rule(@"(?:\d+\.\d*|\.\d+|\d+)[eE][+-]?\d+[LlUu]*", NumberFloat)
            .Rule(@"(?:\d+\.\d*|\.\d+|\d+[fF])[fF]?", NumberFloat)
            .Rule(@"0x\h+[LlUu]*", NumberHex)
            .Rule(@"0[0-7]+[LlUu]*", NumberOct)
            .Rule(@"\d+[LlUu]*", NumberInteger)
            .Rule("[+=.:/<-]", Operator);
        g.State("message").Rule(@"\s+", Text).Rule(@"[a-zA-Z_]\w*", NameClass, "#pop").Then("", "#pop");
        g.State("declaration").Rule(@"\s+", Text).Rule(@"[a-zA-Z_][\w.]*", Name, "#pop").Then("", "#pop");
        g.State("package").Rule(@"\s+", Text).Rule(@"[a-zA-Z_]\w*", NameNamespace, "#pop").Then("", "#pop");
    }
}
