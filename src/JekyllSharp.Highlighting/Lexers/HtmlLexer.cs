using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>HTML, with scripts and styles in it.</summary>
internal class HtmlLexer : RegexLexer
{
    private readonly RegexLexer script = new JavaScriptLexer();
    private readonly RegexLexer style = new CssLexer();

    /// <inheritdoc/>
    public override string Tag => "html";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string name = @"[\p{L}_:-][\p{L}\p{N}_:.-]*";
        g.State("root").Include("markup");
        g.State("markup")
            .Rule("[^<&]+", Text)
            .Rule(@"&\S*?;", NameEntity).OnlyIf(@"(;)|\s")
            .Rule(@"<!(?i:DOCTYPE) (?s:.)*?>", CommentPreproc)
            .Rule(@"<!\[CDATA\[(?s:.)*?\]\]>", CommentPreproc)
            .Rule("<!--", Comment, "comment")
            .Rule(@"<\?(?s:.)*?\?>", CommentPreproc)
            .Rule(@"<\s*script\s*", (run, m) => StartRaw(run, m, script, "script-content"))
            .Rule(@"<\s*style\s*", (run, m) => StartRaw(run, m, style, "style-content"))
            .Rule("</", NameTag, "end-tag")
            .Rule("<", NameTag, "tag-start");
        g.State("comment").Rule("[^-]+", Comment).Rule("-->", Comment, "#pop").Rule("-", Comment);
        g.State("end-tag")
            .Rule(">", NameTag, "#pop")
            .Rule(@"\s+", Text)
            .Rule(@"[\p{L}:_-][\p{L}\p{N}:_.-]*", NameTag, "=end-tag-rest");
        g.State("end-tag-rest").Rule(@"\s+", Text).Rule(">", NameTag, "#pop");
        g.State("tag-start")
            .Rule(@"\s+", Text)
            .Rule(@"[\p{L}:_-][\p{L}\p{N}:_.-]*", NameTag, "=tag")
            .Then("", "=tag");
        g.State("tag")
            .Rule(@"\s+", Text)
            .Rule(@"[\p{L}_:.*()\[\]-][\p{L}\p{N}_:.()\[\]*-]*\s*=\s*", NameAttribute, "attribute")
            .Rule($@"[*#][\p{{L}}\p{{N}}_:.-]*|{name}", NameAttribute)
            .Rule(@"/?\s*>", NameTag, "#pop");
        g.State("attribute")
            .Rule("\"", LiteralString, "=double")
            .Rule("'", LiteralString, "=single")
            .Rule(@"[^\s>]+", LiteralString, "#pop");
        g.State("double").Rule("\"", LiteralString, "#pop").Rule("[^\"]+", LiteralString);
        g.State("single").Rule("'", LiteralString, "#pop").Rule("[^']+", LiteralString);
        Raw(g, "script");
        Raw(g, "style");
    }

    private static void Raw(Grammar g, string name) =>
        g.State(name + "-content")
            .Rule($@"<\s*/\s*{name}\s*>", NameTag, "#pop")
            .Rule("[^<]+|<", (run, m) =>
            {
                if (((Run)run).Inner is { } inner)
                {
                    inner.Continue(m.Value);
                }
                else
                {
                    run.Emit(Text, m.ValueSpan);
                }
            });

    private static void StartRaw(LexerRun run, Match m, RegexLexer lexer, string content)
    {
        run.Emit(NameTag, m.ValueSpan);
        ((Run)run).Inner = run.Enter(lexer);
        run.Push(content);
        run.Push("tag");
    }

    protected sealed class Run(HtmlLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        /// <summary>The run of the script or style that is open.</summary>
        internal LexerRun? Inner { get; set; }

        /// <summary>Whether the template that is open is written in something else than HTML.</summary>
        internal bool InnerIsText { get; set; }
    }
}
