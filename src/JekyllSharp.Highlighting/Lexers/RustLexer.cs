using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Rust.</summary>
internal sealed class RustLexer : RegexLexer
{
    private const string Keywords = """
        Self abstract as async await become box break const continue crate do dyn else enum extern false final fn for if
        impl in let log loop macro match mod move mut override priv pub ref return self static struct super trait true
        try type typeof union unsafe unsized use virtual where while yield
        """;

    private const string Builtins = """
        Add Arc AsMut AsRef BitAnd BitOr BitXor Box Clone Cons Const Copy DIR Default Div DoubleEndedIterator Drop Either Eq Err
        ExactSizeIterator Extend FILE Failure Fn FnMut FnOnce From Index Into IntoIterator Iterator Left Modulo Mul Neg Nil None
        Num Ok Option Ord Owned PartialEq PartialOrd Pin Ptr Rc Result Right Send Shl Shr Sized Some String Sub Success
        Sync Unpin Vec bool c_char c_double c_float c_int c_long c_longlong c_schar c_short c_uchar c_uint c_ulong c_ulonglong
        c_ushort c_void char clock_t dev_t dirent drop f32 f64 float fpos_t i128 i16 i32 i64 i8 ino_t int intptr_t isize mode_t off_t pid_t ptrdiff_t size_t
        ssize_t str time_t u128 u16 u32 u64 u8 uint uintptr_t usize
        """;

    private const string Escape = @"\\(?:[nrt'""\\0]|x\h{2}|u\{\h+(?:_\h+)*\}|u\h{4}|U\h{8})";

    /// <inheritdoc/>
    public override string Tag => "rust";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string id = @"[\p{L}_][\p{L}\p{N}_]*";
        WordLists keywords = Words(Text, (Keywords, Keyword));
        WordLists words = Words(Name, (Builtins, NameBuiltin));
        g.State("comments")
            .Rule("//(?:/(?!/)|!).*", CommentDoc)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*\*/", CommentMultiline)
            .Rule(@"/\*[*!]", CommentDoc, "doc")
            .Rule(@"/\*", CommentMultiline, "comment");
        g.State("comment").Rule(@"/\*", CommentMultiline, "#push").Rule(@"\*/", CommentMultiline, "#pop").Rule(@"[^*/]+|[*/]", CommentMultiline);
        g.State("doc").Rule(@"/\*", CommentDoc, "#push").Rule(@"\*/", CommentDoc, "#pop").Rule(@"[^*/]+|[*/]", CommentDoc);
        g.State("root")
            // Rouge: lines that documentation hides begin with a number sign and a blank.
            .Rule(@"^([ \t]*)(#\s.*)", [Text, CommentSpecial])
            .Rule(@"(\s*\n[ \t]*)(#\s.*)", [Text, CommentSpecial])
            .Rule(@"\s+", Text)
            .Include("comments")
            .Rule(@"#!?\[", NameDecorator, "attribute")
            .Rule($@"b?'(?:{Escape}|[^\\\n])'", StringChar)
            .Rule("'static\\b", Keyword)
            .Rule($"'(?:{id})", NameVariable)
            .Rule("b?\"", LiteralString, "string")
            .Rule("b?r(#*)\"(?s:.)*?\"\\1", LiteralString)
            .Rule(@"\.\s*await\b", Keyword)
            .Rule($@"\.\s*(?:{id})(?=\s*\()", NameFunction)
            .Rule($@"\.\s*(?:{id})", NameProperty)
            .Rule(@"(?:\.\d+)+", NameAttribute)
            .Rule(id, (run, m) =>
            {
                ReadOnlySpan<char> word = m.ValueSpan;
                ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position);
                TokenType type = keywords[word];
                if (type == Text && rest is ['!', ..] && !rest.StartsWith("!="))
                {
                    run.Position++;
                    run.Emit(NameDecorator, run.Input.AsSpan(run.Position - m.Length - 1, m.Length + 1));
                    // Rouge: a macro in a macro begins nothing of its own.
                    if (run.StateName == "root")
                    {
                        run.Push(word is "macro_rules" ? "rules" : "macro");
                    }

                    return;
                }

                ReadOnlySpan<char> next = rest.TrimStart(" \t\r\n\f\v");
                run.Emit(type != Text ? type : rest.StartsWith("::") ? NameNamespace : next is ['(', ..] ? NameFunction : words[word], word);
            })
            .Rule("->|=>", Keyword)
            .Rule("::", Punctuation)
            .Rule(@"[{}()\[\]|,:;]", Punctuation)
            .Rule(@"(?:<<|>>|&&|[-+*/%=<>!&^])=(?!>)|\.\.=(?!>)|\.\.\.?|[-+*/%=<>!&^~@?]", Operator);
        Numbers(g.RulesOf("root"));
        Macro(g, "macro", "macro-body");
        Macro(g, "rules", "rules-body");
        foreach (string state in new[] { "rules", "rules-body" })
        {
            g.Prepend(state).Rule($@"\$(?:(?:{id})(?::(?:{id}))?)?", NameVariable);
        }

        g.State("attribute")
            .Rule(@"\s+", Text)
            .Include("comments")
            .Rule(@"\]", NameDecorator, "#pop")
            .Rule(@"(?:true|false)\b", KeywordConstant)
            .Rule("b?\"", LiteralString, "string")
            .Rule("b?r(#*)\"(?s:.)*?\"\\1", LiteralString)
            .Rule($@"b?'(?:{Escape}|[^\\\n])'", StringChar)
            .Rule(@"[\p{L}_][\p{L}\p{N}_]*|[()=:,]", NameDecorator);
        Numbers(g.RulesOf("attribute"));
        g.State("string")
            .Rule("\"", LiteralString, "#pop")
            .Rule(Escape, StringEscape)
            .Rule(@"[^""\\]+", LiteralString);
    }

    /// <summary>Rouge: between the brackets of a macro, of whatever kind each is, what is not code is text.</summary>
    private static void Macro(Grammar g, string before, string body)
    {
        g.State(before).Rule(@"[\[({]", Punctuation, "=" + body).Rule(@"(?:true|false)\b", KeywordConstant).Include("root").Rule("(?s:.)", Text);
        g.State(body)
            .Rule(@"[\[({]", Punctuation, "#push")
            .Rule(@"[\])}]", Punctuation, "#pop")
            .Rule(@"(?:true|false)\b", KeywordConstant)
            .Include("root")
            .Rule("(?s:.)", Text);
    }

    private static void Numbers(StateRules root)
    {
        const string digits = @"\d[\d_]*";
        root
            .Rule($@"{digits}(?:\.{digits}(?:[eE][+-]?{digits})?(?:_?f32|_?f64)?|\.(?![\w.])|[eE][+-]?{digits}(?:_?f32|_?f64)?|_?f32|_?f64)", NumberFloat)
            .Rule(@"(?:0b[10_]+|0x[\h_]+|0o[0-7_]+|\d[\d_]*)(?:i(?:8|16|32|64|128|size)|u(?:8|16|32|64|128|size)?)?", NumberInteger);
    }
}
