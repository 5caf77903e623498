using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Jinja's templates in HTML, which goes on behind a tag where it stopped.</summary>
internal class JinjaLexer : RegexLexer
{
    private static readonly WordLists Known = Words(
        NameVariable,
        ("""
        as autoescape block call context do else endautoescape endblock endcall endfilter endfor endif endmacro endset endtrans
        endwith extends filter for from if ignore import include macro missing recursive scoped set trans with without
        """, Keyword),
        ("and in is not or", OperatorWord),
        ("False None True false none true", KeywordPseudo),
        ("""
        callable defined divisibleby equalto escaped even iterable lower mapping number odd sameas sequence string upper
        """, NameBuiltin));

    private static readonly TokenType[] BlockTypes = [CommentPreproc, Text, Keyword, Text, CommentPreproc];

    private readonly HtmlLexer html = new();

    /// <inheritdoc/>
    public override string Tag => "jinja";

    /// <summary>The words of statements.</summary>
    private protected virtual WordLists Statements => Known;

    internal override LexerRun NewRun(TokenSink sink) => new InHtmlRun(this, html, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(Block("raw"), BlockTypes, "raw")
            .Rule(Block("verbatim"), BlockTypes, "verbatim")
            .Rule(@"\{#(?s:.)*?#\}|\{#(?s:.)*", Comment)
            .Rule("##.*", Comment)
            .Rule(@"\{\{", CommentPreproc, "expression")
            .Rule(@"\{%", CommentPreproc, "statement")
            .Rule(@"(?:[^{#]|#(?!#)|\{(?![{%#]))+|\{", (run, m) => ((InHtmlRun)run).Html(m.Value));
        foreach (string name in (string[])["raw", "verbatim"])
        {
            g.State(name).Rule(Block("end" + name), BlockTypes, "#pop").Rule(@"[^{]+|\{", Text);
        }

        g.State("value")
            .Rule(@"\s+", Text)
            .Rule(@"""(?:\\.|[^""\\\n])*""", StringDouble)
            .Rule(@"'(?:\\.|[^'\\\n])*'", StringSingle)
            .Rule(@"(\|\s*)([a-zA-Z_]\w*)", [Operator, NameFunction])
            .Rule(@"[-+*/<>=]|!=", Operator)
            .Rule(@"[(),\[\]]", Punctuation);
        g.State("statement").Rule(@"%\}", CommentPreproc, "#pop").Include("value").Rule(@"\w+\.?", Statements);
        g.State("expression").Rule(@"[%}]\}", CommentPreproc, "#pop").Include("value").Rule(@"\w+\.?", NameVariable);
    }

    private static string Block(string name) => $@"(\{{%-?)(\s*)({name})(\s*)(-?%\}})";
}
