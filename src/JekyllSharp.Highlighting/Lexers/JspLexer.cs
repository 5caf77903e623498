using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>JavaServer Pages: HTML with directives, tags of libraries, and Java.</summary>
internal sealed class JspLexer : RegexLexer
{
    private readonly HtmlLexer html = new();
    private readonly JavaLexer java = new();

    /// <inheritdoc/>
    public override string Tag => "jsp";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"<%--(?s:.)*?(?:--%>|\z)", Comment)
            .Rule(@"<%@\s*(?:page|include|taglib)\s*", NameTag, "directive")
            .Rule(@"<jsp:directive\.(?:page|include|taglib)", NameTag, "tag")
            .Rule("<jsp:scriptlet>", NameTag, "jsp-scriptlet")
            .Rule("<jsp:declaration>", NameTag, "jsp-declaration")
            .Rule("<jsp:expression>", NameTag, "jsp-expression")
            .Rule("<%[!=]?", NameTag, "scriptlet")
            .Rule(@"<[a-zA-Z]*:[a-zA-Z]*\s*", NameTag, "tag")
            .Rule(@"</\w+:\w+>", NameTag)
            .Rule(@"(?s:.)[^<]*(?><(?!%|[a-zA-Z]*:|/\w+:\w+>)[^<]*)*", (run, m) => ((InHtmlRun)run).Html(m.Value));
        Java(g, "scriptlet", "%>", "[^%>]+");
        Java(g, "jsp-scriptlet", "</jsp:scriptlet>", "[^</]+");
        Java(g, "jsp-declaration", "</jsp:declaration>", "[^</]+");
        Java(g, "jsp-expression", "</jsp:expression>", "[^</]+");
        Attributes(g, "tag", "/?>");
        Attributes(g, "directive", "%>");

        // Rouge: an expression counts only where a value begins.
        g.State("value")
            .Rule("\"", LiteralString, "=double start")
            .Rule("'", LiteralString, "=single start")
            .Rule(@"[^\s>]+", LiteralString, "#pop")
            .Then("", "#pop");
        g.State("double").Rule("\"", LiteralString, "#pop").Rule("[^\"]+", LiteralString);
        g.State("single").Rule("'", LiteralString, "#pop").Rule("[^']+", LiteralString);
        g.State("start").Rule(@"\$\{", StringInterpol, "expression").Then("", "#pop");
        g.State("expression")
            .Rule(@"\}", StringInterpol, "#pop")
            .Rule("'[^'}]*'", Literal)
            .Rule("'", Error)
            .Rule(@"[^}']+", (run, m) => ((Run)run).Java(m.Value));
    }

    private static void Attributes(Grammar g, string state, string close) => g.State(state)
        .Rule(close, NameTag, "#pop")
        .Rule(@"\s*[\w:-]+\s*=\s*", NameAttribute, "value")
        .Rule($"(?s:.)+?(?={close})", (run, m) => ((InHtmlRun)run).Html(m.Value)).OnlyIf($"({close})");

    /// <summary>Java up to its end. Rouge: a sign of the end that stands alone is an error.</summary>
    private static void Java(Grammar g, string state, string close, string code) => g.State(state)
        .Rule(close, NameTag, "#pop")
        .Rule(code, (run, m) => ((Run)run).Java(m.Value));

    private sealed class Run(JspLexer lexer, TokenSink sink) : InHtmlRun(lexer, lexer.html, sink)
    {
        private LexerRun? java;

        internal void Java(string text)
        {
            java ??= Enter(lexer.java);
            java?.Continue(text);
        }
    }
}
