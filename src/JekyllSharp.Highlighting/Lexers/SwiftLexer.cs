using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Swift.</summary>
internal sealed class SwiftLexer : RegexLexer
{
    private const string Keywords = """
        Self Type __COLUMN__ __FILE__ __FUNCTION__ __LINE__ as associativity async await break case catch continue
        default defer didSet do dynamicType else fallthrough for get guard if in infix inout is mutating new none
        nonmutating operator override postfix precedence precedencegroup prefix repeat rethrows return self set super switch throw
        throws try unowned weak where while willSet
        """;

    private const string Declarations = """
        actor associatedtype class convenience deinit dynamic enum extension fileprivate final func import indirect init internal
        lazy let nonisolated open optional private protocol public required some static struct subscript typealias var
        """;

    private const string Id = @"[\p{L}_\uD800-\uDFFF][\p{L}\p{N}\p{M}_\uD800-\uDFFF]*";

    private static readonly WordLists BeforeParenthesis =
        Words(Text, ("let var case for if switch while internal private unowned", Keyword));

    /// <inheritdoc/>
    public override string Tag => "swift";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Text, (Keywords, Keyword), (Declarations, KeywordDeclaration), ("true false nil", KeywordConstant));
        g.State("root")
            .Rule("^#.*", CommentPreproc)
            .Rule(@"^([ \t]+)(#.*)", [Text, CommentPreproc])
            .Rule(@"(\n[ \t]*)(#.*)", [Text, CommentPreproc])
            .Rule(@"\n|[ \t\r\f\v]+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*", CommentMultiline, "comment")
            .Rule("#(?:un)?available\\([^)]+\\)", KeywordDeclaration)
            .Rule(@"(#(?:selector|keyPath)\()([^)]+?(?:[(].*?[)])?)(\))", (run, m) =>
            {
                run.Emit(KeywordDeclaration, m.Groups[1]);
                run.Emit(NameFunction, m.Groups[2]);
                run.Emit(KeywordDeclaration, m.Groups[3]);
            })
            .Rule($"#{Id}(?=:)", NameVariable)
            .Rule("#(?:column|dsohandle|file|function|line)", KeywordDeclaration)
            .Rule($"@{Id}", KeywordDeclaration)
            .Rule(@"(?:private|fileprivate|internal|public|open|unowned|weak)\((?:set|safe|unsafe)\)", KeywordDeclaration)
            .Rule(@"(?:as[?!]|try!)(?=\s)", Keyword)
            .Rule($@"(let|var)\b(\s*)({Id})", [Keyword, Text, NameVariable])
            .Rule(@"(let|var)\b(?=\s*\()", Keyword, "tuple")
            .Rule(@"\$\d+", NameVariable)
            .Rule($@"(`)({Id})(`)", [Punctuation, NameVariable, Punctuation])
            .Rule($@"(?:init|subscript)\b(?=[!?]?\s*\()", NameFunction)
            .Rule(Id, (run, m) =>
            {
                ReadOnlySpan<char> word = m.ValueSpan;
                TokenType type = words[word];
                ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position);
                bool upper = char.IsUpper(word[0]);
                bool call = rest.TrimStart(" \t\r\n") is ['(', ..] || rest is [('?' or '!'), '(', ..] && !upper && !BeforeParenthesis.Contains(word);
                bool label = rest.TrimStart(" \t\r\n\f\v") is [':', ..] && !upper && !word.StartsWith("default", StringComparison.Ordinal);
                run.Emit(
                    call && !upper && !char.IsSurrogate(word[0]) && !BeforeParenthesis.Contains(word) ? NameFunction
                    : call && word is "Self" ? KeywordType
                    : label ? NameVariable
                    : type != Text ? type
                    : upper ? KeywordType : Name,
                    word);
            })
            .Rule("@?\"", LiteralString, "string")
            .Rule(@"'(?:\\.|.)'", StringChar)
            // Rouge: a star directly behind a whole number makes it a float.
            .Rule(@"\d+(?:_\d+)*\*|\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?|\d+(?:_\d+)*[eE][+-]?\d+", NumberFloat)
            .Rule(@"0x\h+(?:_\h+)*(?:(?:\.[0-9A-F]+(?:_[0-9A-F]+)*)?p[-+]?\d+)?", NumberHex)
            .Rule("0o[0-7_]+", NumberOct)
            .Rule("0b[01_]+", NumberBin)
            .Rule("0[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule(@"\d+(?:_\d+)*", NumberInteger)
            .Rule(@"\?\?", Punctuation)
            .Rule(@"[()\[\]{}:;,?\\]", Punctuation)
            .Rule(@"[-/=+*%<>!&|^.~]+", Operator);
        DefineNested(g);
    }

    private static void DefineNested(Grammar g)
    {
        g.State("tuple")
            .Rule(@"\(", Punctuation, "#push")
            .Rule(@"\)", Punctuation, "#pop:2")
            .Rule(@"\s+", Text)
            .Rule(",", Punctuation)
            .Rule(Id, NameVariable);
        g.State("comment")
            .Rule(@"/\*", CommentMultiline, "#push")
            .Rule(@"\*/", CommentMultiline, "#pop")
            .Rule(@"[^*/]+|[*/]", CommentMultiline);
        g.State("string").Rule("\"", LiteralString, "#pop").Include("string-part").Rule(@"[^\\""]+", LiteralString);
        g.State("string-part")
            .Rule(@"\\\(", StringEscape, "interpolation")
            .Rule(@"\\(?:['""\\nrt0]|x\h{2}|u\{\h{1,8}\})", StringEscape);
        g.State("interpolation")
            .Rule(@"\(", Punctuation, "parentheses")
            .Rule(@"\)", StringEscape, "#pop")
            .Include("root");
        g.State("parentheses").Rule(@"\(", Punctuation, "#push").Rule(@"\)", Punctuation, "#pop").Include("root");
    }
}
