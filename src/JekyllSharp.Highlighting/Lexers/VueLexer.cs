using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Registry;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Single-file components of Vue: HTML with expressions in its templates, a script and a style.</summary>
internal sealed class VueLexer : HtmlLexer
{
    private readonly JavaScriptLexer script = new();
    private readonly HtmlLexer markup = new();

    /// <inheritdoc/>
    public override string Tag => "vue";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("root")
            .Rule(@"(<)(\s*)(template)", (run, m) => Start(run, m, null, "template", "template-tag"))
            .Rule(@"(<)(\s*)(script)", (run, m) => Start(run, m, script, "script", "tag"))
            .Rule(@"(<)(\s*)(style)", (run, m) => Start(run, m, Find("css"), "style", "style-tag"));
        DefineTemplates(g);
        DefineTags(g);
        Block(g, "script");
        Block(g, "style");
    }

    private static void Block(Grammar g, string tag) => g.State(tag)
        .Rule($@"(</\s*)({tag})(\s*>)", [NameTag, Keyword, NameTag], "#pop")
        .Rule("(?s:.)[^<]*", Embedded);

    private void DefineTemplates(Grammar g)
    {
        g.State("template")
            .Rule(@"(</\s*)(template)(\s*>)", [NameTag, Keyword, NameTag], "#pop")
            .Rule(@"\{\{", (run, m) =>
            {
                run.Emit(StringInterpol, m.ValueSpan);
                ((Run)run).Inner = run.Enter(script);
                run.Push("expression");
            })
            // Rouge: each piece from one bracket to the next is HTML of its own.
            .Rule(@"(?s:.)[^<{]*", (run, m) => Continue(run, ((Run)run).InnerIsText ? null : run.Enter(markup), m));
        g.State("expression")
            .Rule(@"\}\}", StringInterpol, "#pop")
            // Rouge: every brace that opens wants two that close.
            .Rule(@"\{", (run, m) =>
            {
                Embedded(run, m);
                run.Push();
            })
            .Rule(@"[^{}]+", Embedded);
    }

    private static void DefineTags(Grammar g)
    {
        g.State("template-tag")
            .Rule(@"(lang\s*=)(\s*)(""[^""]*""|'[^']*'|[^\s>]+)", (run, m) =>
            {
                run.Emit(NameAttribute, m.Groups[1]);
                run.Emit(Text, m.Groups[2]);
                run.Emit(LiteralString, m.Groups[3]);
                ((Run)run).InnerIsText = m.Groups[3].ValueSpan.Trim("\"'") is not "html";
            })
            .Include("tag");
        g.State("style-tag")
            .Rule(@"(lang\s*=)(\s*)(""[^""]*""|'[^']*'|[^\s>]+)", (run, m) =>
            {
                run.Emit(NameAttribute, m.Groups[1]);
                run.Emit(Text, m.Groups[2]);
                run.Emit(LiteralString, m.Groups[3]);
                ((Run)run).Inner = Find(m.Groups[3].Value.Trim('"', '\'').ToLowerInvariant()) is { } lexer ? run.Enter(lexer) : null;
            })
            .Include("tag");
        g.State("tag")
            .Rule(@"\s+", Text)
            .Rule(@"[\p{L}\p{N}_:*#()\[\]-][\p{L}\p{N}_:.()\[\]*#-]*\s*=\s*", NameAttribute, "attribute")
            .Rule(@"[*#]?[\p{L}_:-][\p{L}\p{N}_:.-]*|[*#]", NameAttribute)
            .Rule(@"/?\s*>", NameTag, "#pop");
    }

    private static void Start(LexerRun run, Match m, RegexLexer? lexer, string content, string tag)
    {
        run.Emit(NameTag, m.Groups[1]);
        run.Emit(Text, m.Groups[2]);
        run.Emit(Keyword, m.Groups[3]);
        ((Run)run).Inner = lexer is null ? null : run.Enter(lexer);
        ((Run)run).InnerIsText = false;
        run.Push(content);
        run.Push(tag);
    }

    private static void Embedded(LexerRun run, Match m) => Continue(run, ((Run)run).Inner, m);

    private static void Continue(LexerRun run, LexerRun? inner, Match m)
    {
        if (inner is null)
        {
            run.Emit(Text, m.ValueSpan);
        }
        else
        {
            inner.Continue(m.Value);
        }
    }

    private static RegexLexer? Find(string name) =>
        LexerRegistry.TagOf(name) is { } tag ? LexerRegistry.Find(tag) as RegexLexer : null;
}
