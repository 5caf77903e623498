using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Haskell.</summary>
internal sealed class HaskellLexer : RegexLexer
{
    private const string Reserved =
        "case class data default deriving do else if in infix infixl infixr instance let newtype of then type where _";

    /// <inheritdoc/>
    public override string Tag => "haskell";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string signs = @"[:!#$%&*+.\\/<=>?@^|~-]";
        g.State("basic")
            .Rule(@"\s+", Text)
            .Rule(@"\{-#", CommentPreproc, "pragma")
            .Rule(@"\{-", CommentMultiline, "comment")
            .Rule(@"^--\s+\|.*", CommentDoc)
            .Rule(@"--(?![!#$%&*+./<=>?@^|_~\\]).*", CommentSingle);
        g.State("pragma").Rule(@"-\}", CommentPreproc, "#pop").Rule(@"\{-", CommentPreproc, "comment").Rule(@"[^-{}]+|[-{}]", CommentPreproc);
        g.State("comment")
            .Rule(@"-\}", CommentMultiline, "#pop")
            .Rule(@"\{-", CommentMultiline, "#push")
            .Rule(@"[^-{}]+|[-{}]", CommentMultiline);
        g.State("root")
            .Include("basic")
            .Rule(@"\bimport\b", KeywordReserved, "import")
            .Rule(@"\bmodule\b", KeywordReserved, "module")
            .Rule(@"'(?:[^\\\n]|\\.)'", StringChar)
            .Rule(@"'[A-Z][\w']*", KeywordType)
            .Rule(@"[a-z_'][\w']*", Words(Name, (Reserved, KeywordReserved)))
            .Rule(@"[A-Z][\w']*", KeywordType)
            .Rule(@"\d+[eE][+-]?\d+", NumberFloat)
            .Rule(@"\d+\.\d+(?:[eE][+-]?\d+)?", NumberFloat)
            .Rule("0[oO][0-7]+", NumberOct)
            .Rule(@"0[xX]\h+", NumberHex)
            .Rule(@"\d+", NumberInteger)
            .Rule("\"", LiteralString, "string")
            .Rule(@"\[\]", KeywordType)
            .Rule(@"\(\)", NameBuiltin)
            .Rule(@"[\[\](),;`{}]", Punctuation)
            .Rule($@"\\(?!{signs}+)", NameFunction)
            .Rule($@"{signs}+", Operator);
        g.State("import")
            .Rule(@"\s+", Text)
            .Rule("\"", LiteralString, "string")
            .Rule(@"\bqualified\b", Keyword)
            .Rule(@"([A-Z][\w.]*)(\s+)(as)(\s+)([A-Z][\w.]*)", [NameNamespace, Text, Keyword, Text, Name], "#pop")
            .Rule(@"([A-Z][\w.]*)(\s+)(hiding)(\s+)(\()", [NameNamespace, Text, Keyword, Text, Punctuation], "=list")
            .Rule(@"([A-Z][\w.]*)(\s+)(\()", [NameNamespace, Text, Punctuation], "=list")
            .Rule(@"[\w.]+", NameNamespace, "#pop");
        g.State("module")
            .Rule(@"\s+", Text)
            .Rule(@"([A-Z][\w.]*)(\s+)(\()", [NameNamespace, Text, Punctuation], "list")
            // Rouge: behind the list nothing but this word is expected.
            .Rule(@"\bwhere\b", KeywordReserved, "#pop")
            .Rule(@"[A-Z][a-zA-Z0-9_.]*", NameNamespace, "#pop");
        g.State("list")
            .Include("basic")
            .Rule(@"[A-Z]\w*", KeywordType)
            .Rule(@"[_a-z][\w']*", NameFunction)
            .Rule(",", Punctuation)
            .Rule($"{signs}+", Operator)
            .Rule(@"\(", Punctuation, "#push")
            .Rule(@"\)", Punctuation, "#pop");
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\\", StringEscape, "escape")
            .Rule(@"[^\\""]+", LiteralString);
        // Rouge: what is no escape is an error each, until one follows.
        g.State("escape")
            .Rule(@"[abfnrtv""'&\\]|\^[\]\[A-Z@^_]|NUL|SOH|[SE]TX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|S[OI]|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|[FGRU]S|SP|DEL|\d+|o[0-7]+|x[0-9a-fA-F]+|\s+\\", StringEscape, "#pop");
    }
}
