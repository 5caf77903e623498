using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>The Nix language. Rouge: line ends in strings and long comments are errors.</summary>
internal sealed class NixLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "nix";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            NameVariable,
            ("if then else", Keyword),
            ("with in inherit", KeywordNamespace),
            ("let", KeywordDeclaration),
            ("abort assert builtins fetchTarball import map rec removeAttrs throw toString baseNameOf derivation isNull", KeywordReserved));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("#.*", Comment)
            .Rule(@"/\*", Comment, "comment")
            .Rule("\"", StringDouble, "double")
            .Rule("''", StringDouble, "indented")
            .Rule(@"\d+", NumberInteger)
            .Rule(@"[+a-zA-Z]+://[a-zA-Z0-9_.-]+(?:/[a-zA-Z0-9_.-]+)+", StringOther).OnlyIf(@"(://)|[^+a-zA-Z]")
            .Rule(@"(?:[a-zA-Z0-9._-]*|~)(?:/[a-zA-Z0-9._-]+)+", StringOther).OnlyIf(@"(/)|[^a-zA-Z0-9._+~-]")
            .Rule("true|false|null", KeywordConstant)
            // Rouge: a dash ends a reserved word.
            .KnownWord(@"(?>[a-zA-Z]+)\b", words)
            .Rule(@"[a-zA-Z_][\w-]*", NameVariable)
            .Rule(@"\{", Punctuation, "set")
            .Rule(@"\(", Punctuation, "group")
            .Rule(@"\[", Punctuation, "list")
            .Rule(@"[,;:$]", Punctuation)
            .Rule(@"\+\+|//|&&|\|\||->|==|!=|<=|>=|\.\.\.|[=<>+*/!?@.-]", Operator);
        g.State("comment").Rule(@"\*/", Comment, "#pop").Rule(@"[^*\n]+|\*", Comment);
        g.State("set").Rule(@"\}", Punctuation, "#pop").Include("root");
        g.State("group").Rule(@"\)", Punctuation, "#pop").Include("root");
        g.State("list").Rule(@"\]", Punctuation, "#pop").Include("root");
        g.State("interpolation").Rule(@"\}", StringInterpol, "#pop").Include("root");
        g.State("double")
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\\.|\$\$", StringEscape)
            .Rule(@"\$\{", StringInterpol, "interpolation")
            .Rule(@"[^""\\$\n]+|[$\\]", StringDouble);
        g.State("indented")
            .Rule(@"'''|''\$|\$\$|''\\.", StringEscape)
            .Rule("''", StringDouble, "#pop")
            .Rule(@"\$\{", StringInterpol, "interpolation")
            .Rule(@"[^'$\n]+|['$]", StringDouble);
    }
}
