using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>JavaScript. Whether a slash begins a pattern and a brace an object depends on what stands before.</summary>
internal class JavaScriptLexer : RegexLexer
{
    internal const string Identifier = @"[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{M}\p{N}\p{Pc}]*";

    /// <inheritdoc/>
    public override string Tag => "javascript";

    /// <summary>Words that an expression follows.</summary>
    protected virtual string Keywords => """
        as async await break case catch continue debugger default delete do else export finally from for if import in
        instanceof new of return super switch this throw try typeof void while yield
        """;

    /// <summary>Words of declarations.</summary>
    protected virtual string Declarations => "class const constructor extends function get let set static var with";

    /// <summary>Words kept for later.</summary>
    protected virtual string Reserved => "enum implements interface package private protected public";

    /// <summary>What ends a label or the name of a member.</summary>
    protected virtual string LabelEnd => @")(\s*)(:";

    /// <summary>Constants.</summary>
    protected virtual string Constants => "Infinity NaN false null true undefined";

    /// <summary>Names that come with the language or the browser.</summary>
    protected virtual string Builtins => """
        Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Function Int16Array Int32Array Int8Array Map
        Math Number Object Packages Promise Proxy Reflect RegExp Set String Symbol Uint16Array Uint32Array Uint8Array
        Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent document encodeURI encodeURIComponent eval global
        isFinite isNaN navigator netscape parseFloat parseInt self sun window
        """;

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("comments")
            .Rule(@"\s+", Text)
            .Rule("<!--", Comment)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*", CommentMultiline, "comment");

        // A state of its own: a script of HTML comes in pieces.
        g.State("comment").Rule(@"\*/", CommentMultiline, "#pop").Rule(@"[^*]+|\*", CommentMultiline);
        DefineRoot(g);
        DefineExpressions(g);
        DefineStrings(g);
    }

    private void DefineRoot(Grammar g)
    {
        WordLists words = Words(
            NameOther,
            (Keywords, Keyword),
            (Declarations, KeywordDeclaration),
            (Reserved, KeywordReserved),
            (Constants, KeywordConstant),
            (Builtins, NameBuiltin));
        g.State("root")
            .Rule(@"\s*#!.*\n", CommentPreproc, "statement")
            .Include("comments")
            .Rule(@"\+\+|--|~|&&|\?\?=?|\|\||\\(?=\n)|<<|>>>?|=>|[!=]==?|\*\*", Operator, "expression")
            .Rule(@"[-<>+*%&|\^/!=]=?", Operator, "expression")
            .Rule(@"[(\[,]", Punctuation, "expression")
            .Rule(";", Punctuation, "statement")
            .Rule(@"\?\.", Punctuation)
            .Rule(@"\?", Punctuation, "ternary expression")
            .Rule(@"[)\].]", Punctuation)
            .Rule("`", StringDouble, "template")
            .Rule(@"(@)(\w+)?", [Punctuation, NameDecorator], "expression")
            .Rule("[{}]", Punctuation, "statement")
            .Rule(Identifier, (run, m) =>
            {
                TokenType type = words[m.ValueSpan];
                run.Emit(type, m.ValueSpan);
                if (type is Keyword or KeywordDeclaration)
                {
                    run.Push("expression");
                }
            })
            .Rule(@"\d+\.\d+(?:[eE]\d+)?[fd]?", NumberFloat)
            .Rule(@"0x[0-9a-fA-F]+", NumberHex)
            .Rule(@"0o[0-7][0-7_]*", NumberOct)
            .Rule(@"0b[01][01_]*", NumberBin)
            .Rule(@"\d+", NumberInteger)
            .Rule("\"", StringDelimiter, "double")
            .Rule("'", StringDelimiter, "single")
            .Rule(":", Punctuation);
    }

    private void DefineExpressions(Grammar g)
    {
        g.State("expression")
            .Include("comments")
            .Rule("/", StringRegex, "=regex")
            .Rule(@"\{", Punctuation, "=object")
            .Then("", "#pop");
        g.State("statement")
            .Include("comments")
            .Rule($@"({Identifier})({LabelEnd})", [NameLabel, Punctuation, Text, Punctuation])
            .Then("", "=expression");
        g.State("object")
            .Rule(@"\}", Punctuation, "=statement")
            .Include("comments")
            .Rule(@"\{", Punctuation, "#push")
            .Rule($@"({Identifier})(\s*)(:)", [NameAttribute, Text, Punctuation], "expression")
            .Rule(":", Punctuation)
            .Include("root");
        g.State("ternary")
            .Rule(":", Punctuation, "=expression")
            .Include("root");
        DefineRegex(g);
    }

    /// <summary>A regular expression behind its first slash; no line end may be in it.</summary>
    internal static void DefineRegex(Grammar g)
    {
        g.State("regex")
            .Rule("/", StringRegex, "=regex-end")
            .Rule(@"[^/]\n", Error, "#pop")
            .Rule(@"\n", Error, "#pop")
            .Rule(@"\[\^?", StringEscape, "regex-set")
            .Rule(@"\\.", StringEscape)
            .Rule(@"[(][?][:=<!]", StringEscape)
            .Rule(@"[{][\d,]+[}]", StringEscape)
            .Rule(@"[()?]", StringEscape)
            .Rule(".", StringRegex);
        g.State("regex-set")
            .Rule("]", StringEscape, "#pop")
            .Rule("/", StringEscape)
            .Rule(@"[^/]\n", Error, "#pop:2")
            .Rule(@"\\.", StringEscape)
            .Rule(".", StringRegex);
        g.State("regex-end").Rule("[gimuy]+", StringRegex, "#pop").Then("", "#pop");
    }

    private static void DefineStrings(Grammar g)
    {
        g.State("double")
            .Rule(@"[^\\""]+", StringDouble)
            .Rule("\"", StringDelimiter, "#pop")
            .Rule(@"\\[\\nrt""]?", StringEscape);
        g.State("single")
            .Rule(@"[^\\']+", StringSingle)
            .Rule("'", StringDelimiter, "#pop")
            .Rule(@"\\[\\nrt']?", StringEscape);
        g.State("template")
            .Rule(@"\$\{", Punctuation, "template-part")
            .Rule("`", StringDouble, "#pop")
            .Rule(@"\\[$`]", StringEscape)
            .Rule(@"[^$`\\]+", StringDouble)
            .Rule(@"\\.|[$\\]", StringDouble);
        g.State("template-part").Rule(@"\}", Punctuation, "#pop").Include("root");
    }
}
