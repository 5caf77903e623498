using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Registry;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Markdown. Fenced code is in the language that the fence names, tags are HTML, front matter is YAML.</summary>
internal sealed class MarkdownLexer : RegexLexer
{
    private readonly HtmlLexer html = new();

    /// <inheritdoc/>
    public override string Tag => "markdown";

    internal override LexerRun NewRun(TokenSink sink)
    {
        var run = new InHtmlRun(this, html, sink);
        run.Push("start");
        return run;
    }

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("start")
            .Rule(@"---\s*\n(?s:.)*?\n---(?=\s*\n)", (run, m) =>
            {
                run.Pop();
                Delegate(run, LexerRegistry.Find("yaml"), m.Value, Text);
            })
            .Then("", "#pop");
        g.State("root")
            .Rule(@"\\.", StringEscape)
            .Rule(@"^(?:\S| )+\n--+[ \t]*\n", GenericHeading)
            .Rule(@"^(?:\S| )+\n==+[ \t]*\n", GenericSubheading)
            .Rule(@"^#(?=[^#]).*?$", GenericHeading)
            .Rule(@"^##*.*?$", GenericSubheading)
            .Rule(@"^([ \t]*)(`{3,}|~{3,})([^\n]*\n)((?s:.*?))(\2(?<=^[ \t]*\2)|\z)", Fence)
            .Rule(@"\n\n(?:(?:    |\t).*?\n|\n)+", StringBacktick)
            .Rule(@"(`{1,40})(?:[^\\]|\\(?s:.))(?>(?:(?!\1)[^\\]|\\(?s:.))*)\1", StringBacktick)
            .Rule(@"^\s*(?:[*]\s*){3,}[ \t]*$|^\s*(?:[-]\s*){3,}[ \t]*$", Punctuation).OnlyIf(@"([*-])|\S")
            .Rule("`{3,}", StringBacktick)
            .Rule(@"^\s*[*+-](?=\s)", Punctuation).OnlyIf(@"([*+-])|\S")
            .Rule(@"[*]{2}(?:\\.|[^\n\\])*?[*]{2}|__(?:\\.|[^\n\\])*?__", GenericStrong)
            .Rule(@"[*](?:[*]{2}[^*\n]+?[*]{2}|\\[^\n]|[^*\n\\])*?[*]|_(?:__[^_\n]+?__|\\[^\n]|[^_\n\\])*?_", GenericEmph)
            .Rule(@"^\s*\d+[.]", Punctuation).OnlyIf(@"(\d)|\S")
            .Rule(@"^\s*>[^\n]*", GenericTraceback).OnlyIf(@"(>)|\S")
            .Rule(@"^(\s*)(\[)((?:\\.|[^\\\n])+?)(\])(\s*)(:)", (run, m) =>
            {
                run.Emit(Text, m.Groups[1]);
                run.Emit(Punctuation, m.Groups[2]);
                run.Emit(StringSymbol, m.Groups[3]);
                run.Emit(Punctuation, m.Groups[4]);
                run.Emit(Text, m.Groups[5]);
                run.Emit(Punctuation, m.Groups[6]);
                run.Push("title");
                run.Push("url");
            })
            .OnlyIf(@"(\[)|\S")
            .Rule(@"(!?\[)((?:\\.|[^\]\\])*?|.*?)(\])(?=[(\[])", Link).OnlyIf(@"(\][(\[])")
            .Rule(@"<[^@\n]*@[^\n][^.\n]*[.][^\n]+>", NameVariable).OnlyIf(@"(@[^\n][^.\n]*[.][^\n]+>)|@[^\n]*|\n")
            .Rule(@"<(?:https?|ftp)://[^\n]*?>", NameVariable).OnlyIf(@"(>)|\n")
            .Rule("<[^>\\n]*?>", (run, m) => ((InHtmlRun)run).Html(m.Value)).OnlyIf(@"(>)|\n")
            .Rule(@"&\S*?;", NameEntity).OnlyIf(@"(;)|\s")
            .Rule(@"[^\\`\[*\n&<]+", Text)
            .Rule(@"[\n!\[<&]", Text);
        DefineLinks(g);
    }

    private static void DefineLinks(Grammar g)
    {
        // Rouge: what stands in brackets or parentheses directly behind a link is a label or another address.
        g.State("link")
            .Then(@"(?=\n)", "#pop")
            .Rule("[ \t]+", Text)
            .Rule(@"\[\]", Punctuation)
            .Rule(@"(\[)((?:\\.|[^\]\\\n])*?)(\])", [Punctuation, StringSymbol, Punctuation], "#pop")
            .Rule(@"\(", Punctuation, "inline-title inline-url")
            .Then("", "#pop");
        g.State("url")
            .Rule("[ \t]+", Text)
            .Rule("(<)([^>]*)(>)", [NameTag, StringOther, NameTag], "#pop")
            .Rule(@"\S+", StringOther, "#pop");
        g.State("title")
            .Include("title-text")
            .Rule(@"[""'()]", Error, "=unclosed")
            .Then("", "#pop");
        g.State("inline-url")
            .Rule(@"[^<\s)]+", StringOther, "#pop")
            .Rule(@"\s+", Text)
            .Rule("(<)([^>]*)(>)", [NameTag, StringOther, NameTag], "#pop")
            .Rule("<\\S*", StringOther, "#pop")
            .Rule(@"\)\S*", StringOther, "#pop:2");
        g.State("inline-title")
            .Rule(@"[)]", Punctuation, "#pop")
            .Include("title-text")
            .Rule(@"[""'(]", Error, "=inline-unclosed")
            .Then("", "#pop");
        g.State("title-text").Rule(@"""[^""\n]*""|'[^'\n]*'|\([^)\n]*\)", NameNamespace).Rule(@"\s+(?=[""'()])", Text);
        DefineUnclosedTitles(g);
    }

    private static void DefineUnclosedTitles(Grammar g)
    {
        // Rouge: a title without an end costs one error for each state that is left, and blanks are no exception.
        g.State("unclosed")
            .Then(@"(?=""[^""\n]*""|'[^'\n]*'|\([^)\n]*\))", "=title")
            .Rule(@"[""'()]", Error)
            .Rule(@"(?s:.)", Error, "#pop");
        g.State("inline-unclosed")
            .Then(@"(?=[)]|""[^""\n]*""|'[^'\n]*'|\([^)\n]*\))", "=inline-title")
            .Rule(@"[""'(]", Error)
            .Rule(@"(?s:.)", Error, "=inline-left");
        g.State("inline-left")
            .Then(@"(?=[ \t])", "#pop")
            .Rule(@"(?s:.)", Error, "#pop");
    }

    private static void Link(LexerRun run, Match m)
    {
        run.Emit(Punctuation, m.Groups[1]);
        run.Emit(NameVariable, m.Groups[2]);
        run.Emit(Punctuation, m.Groups[3]);
        run.Push("link");
    }

    private static void Fence(LexerRun run, Match m)
    {
        string name = m.Groups[3].Value.Trim();
        run.Emit(Text, m.Groups[1]);
        run.Emit(Punctuation, m.Groups[2]);
        run.Emit(NameLabel, m.Groups[3]);
        string? tag = name.Length == 0 ? "plaintext" : LexerRegistry.TagOf(name);
        string code = m.Groups[4].Value;
        int lastLine = code.LastIndexOf('\n');
        bool ended = lastLine >= 0 && m.Groups[5].Length > 0;
        // Rouge: in code that is never closed, a last line without an end is one error; before the fence that closes, the
        // line end and the indentation are no code.
        int rest = m.Groups[5].Length > 0 ? code.Length : lastLine + 1;
        Delegate(run, tag is null ? null : LexerRegistry.Find(tag), ended ? code[..lastLine] : code[..rest], StringBacktick);
        run.Emit(Text, ended ? code.AsSpan(lastLine) : "");
        run.Emit(Error, code.AsSpan(rest));

        run.Emit(Punctuation, m.Groups[5]);
    }

    private static void Delegate(LexerRun run, ILexer? lexer, string code, TokenType otherwise)
    {
        if (lexer is RegexLexer language && run.Enter(language) is { } inner)
        {
            inner.Continue(code);
        }
        else
        {
            run.Emit(lexer is null ? otherwise : Text, code);
        }
    }
}
