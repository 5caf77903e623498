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
            .Rule(@"(<)(\s*)(template)", [NameTag, Text, Keyword], "template tag")
            .Rule(@"(<)(\s*)(script)", (run, m) => Start(run, m, script))
            .Rule(@"(<)(\s*)(style)", (run, m) => Start(run, m, StyleLexer(run)));
        g.State("template")
            .Rule(@"(</\s*)(template)(\s*>)", [NameTag, Keyword, NameTag], "#pop")
            .Rule(@"\{\{", StringInterpol, "expression")
            // Rouge: each piece from one bracket to the next is HTML of its own.
            .Rule(@"(?s:.)[^<{]*", (run, m) =>
            {
                if (run.Enter(markup) is { } inner)
                {
                    inner.Continue(m.Value);
                }
                else
                {
                    run.Emit(Text, m.ValueSpan);
                }
            });
        g.State("expression")
            .Rule(@"\}\}", StringInterpol, "#pop")
            .Rule(@"(?s:.)+?(?=\}\})|(?s:.)+", (run, m) =>
            {
                if (run.Enter(script) is { } inner)
                {
                    inner.Continue(m.Value);
                }
                else
                {
                    run.Emit(Text, m.ValueSpan);
                }
            });
        g.State("block")
            .Rule(@"(</\s*)(script|style)(\s*>)", [NameTag, Keyword, NameTag], "#pop")
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
    }

    private static void Start(LexerRun run, Match m, RegexLexer? lexer)
    {
        run.Emit(NameTag, m.Groups[1]);
        run.Emit(Text, m.Groups[2]);
        run.Emit(Keyword, m.Groups[3]);
        ((Run)run).Inner = lexer is null ? null : run.Enter(lexer);
        run.Push("block");
        run.Push("tag");
    }

    /// <summary>Style sheets in the language that the tag names; a script is JavaScript, whatever it names.</summary>
    private static RegexLexer? StyleLexer(LexerRun run)
    {
        string rest = run.Input[run.Position..Math.Min(run.Input.Length, run.Position + 400)];
        int end = rest.IndexOf('>');
        Match lang = LangAttribute.Match(end < 0 ? rest : rest[..end]);
        string name = lang.Success ? lang.Groups[1].Value : "css";
        return LexerRegistry.TagOf(name) is { } tag ? LexerRegistry.Find(tag) as RegexLexer : null;
    }

    private static readonly Regex LangAttribute = new(@"\blang\s*=\s*[""']?([\w-]+)", RegexOptions.CultureInvariant);
}
