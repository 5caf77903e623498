using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>CoffeeScript.</summary>
internal sealed class CoffeeScriptLexer : RegexLexer
{
    private const string Keywords = """
        await break by catch class continue debugger delete do else export extends finally for if import instanceof loop
        new return super switch then this throw try typeof until when while yield
        """;

    private const string Builtins = """
        Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent document
        encodeURI encodeURIComponent eval isFinite isNaN netscape parseFloat parseInt sun window
        """;

    private const string Id = @"[$a-zA-Z_][a-zA-Z0-9_]*";

    /// <inheritdoc/>
    public override string Tag => "coffeescript";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank")
            .Rule(@"\s+", Text)
            .Rule(@"###(?!#)(?s:.)*?###", CommentMultiline)
            .Rule("#.*", CommentSingle);
        g.State("root")
            .Include("blank")
            .Rule("///", StringRegex, "block-regex")
            .Rule(@"/(?:\\.|[^\n/\\])+/[gimy]*", StringRegex).OnlyIf(@"\G/(?>\\.|[^\n/\\])*(/)?")
            .Rule("\"\"\"", LiteralString, "long-double")
            .Rule("'''", LiteralString, "long-single")
            .Rule("\"", LiteralString, "double")
            .Rule("'", LiteralString, "single")
            .Rule($@"(\.)({Id})", [Punctuation, NameAttribute])
            .Rule(@"(?:and|or|is|isnt|not|in|of)\b", Operator)
            .Rule($@"(@)({Id})", [NameVariableInstance, NameAttribute])
            .Rule($@"{Id}(?=\s*:)", NameAttribute).OnlyIf(@"\G[$\w]*\s*(:)?")
            .Rule(
                Id,
                Words(
                    NameOther,
                    (Keywords, Keyword),
                    ("true false null undefined yes no on off NaN Infinity", NameConstant),
                    (Builtins, NameBuiltin)))
            .Rule(@"\d+\.\d+(?:[eE][+-]?\d+)?[fd]?", NumberFloat)
            .Rule(@"0x\h+", NumberHex)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"[-+*%=<>!&|^~?:`]|/(?!/)", Operator)
            .Rule(@"[(){}\[\],.;]", Punctuation);
        g.State("block-regex")
            .Rule("///[gimy]*", StringRegex, "#pop")
            .Include("interpolated")
            .Include("blank")
            .Rule(@"\\\d", NameVariable)
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\s#/\\]+|[/\\]", StringRegex);
        g.State("interpolated").Rule(@"#\{", StringInterpol, "interpolation");
        g.State("interpolation").Rule(@"\}", StringInterpol, "#pop").Include("root");
        Quoted(g, "double", "\"", interpolated: true);
        Quoted(g, "single", "'", interpolated: false);
        Quoted(g, "long-double", "\"\"\"", interpolated: true);
        Quoted(g, "long-single", "'''", interpolated: false);
    }

    private static void Quoted(Grammar g, string name, string quote, bool interpolated)
    {
        StateRules state = g.State(name).Rule(quote, LiteralString, "#pop").Rule(@"\\.", StringEscape);
        if (interpolated)
        {
            state.Include("interpolated");
        }

        state.Rule($@"[^{quote[0]}\\#]+|[{quote[0]}#]", LiteralString);
    }
}
