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
        // Rouge: a slash begins a regex only where this state was pushed.
        g.State("regex-allowed")
            .Include("blank")
            .Rule("///", StringRegex, "=block-regex")
            .Rule(@"/(?>\\.|[^\n/\\[]|\[(?>\\.|[^\]\\\n])*\])+/(?:[gimy]+\b|\B)", StringRegex, "#pop")
            .Then("", "#pop");
        g.State("root")
            .Then(@"^(?=\s|/)", "regex-allowed")
            .Include("blank")
            .Rule("\"\"\"", LiteralString, "long-double")
            .Rule("'''", LiteralString, "long-single")
            .Rule("\"", LiteralString, "double")
            .Rule("'", LiteralString, "single")
            .Rule($@"(\.)([ \t]*)({Id})", [Punctuation, Text, NameAttribute], "regex-allowed")
            .Rule(@"(?:and|or|is|isnt|not|in|of)\b", Operator, "regex-allowed")
            .Rule($@"(@)([ \t]*)({Id})", [NameVariableInstance, Text, NameAttribute], "regex-allowed")
            .Rule($@"{Id}(?=\s*:)", NameAttribute, "regex-allowed").OnlyIf(@"\G[$\w]*\s*(:)?")
            .Rule(
                Id,
                Words(
                    NameOther,
                    (Keywords, Keyword),
                    ("true false null undefined yes no on off NaN Infinity", NameConstant),
                    (Builtins, NameBuiltin)),
                "regex-allowed")
            .Rule(@"\d+\.\d+(?:[eE][+-]?\d+)?[fd]?", NumberFloat)
            .Rule(@"0x\h+", NumberHex)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"[-+*%=<>!&|^~?:`/]|\\(?=\n)", Operator, "regex-allowed")
            .Rule(@"[({\[,;]", Punctuation, "regex-allowed")
            .Rule(@"[)}\].]", Punctuation);
        g.State("block-regex")
            .Rule(@"///(?:[gimy]+\b|\B)", StringRegex, "#pop")
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
