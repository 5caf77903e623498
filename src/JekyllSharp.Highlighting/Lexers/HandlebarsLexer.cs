using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Handlebars and Mustache in HTML, which goes on behind a tag where it stopped.</summary>
internal sealed class HandlebarsLexer : RegexLexer
{
    private readonly HtmlLexer html = new();

    /// <inheritdoc/>
    public override string Tag => "handlebars";

    internal override LexerRun NewRun(TokenSink sink) => new InHtmlRun(this, html, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\\\{+", Html)
            .Rule(@"\{\{!--", Comment, "comment")
            .Rule(@"\{\{!.*?\}\}", Comment)
            .Rule(@"\{\{\{?", Keyword, "tag")
            .Rule(@"(?s:.)[^{\\]*(?>\{(?!\{)[^{\\]*)*", Html);
        g.State("comment").Rule(@"\{\{", Comment, "#push").Rule(@"\}\}", Comment, "#pop").Rule(@"[^{}]+|[{}]", Comment);
        g.State("tag")
            .Then(@"(?=\s)", "=rest")
            .Rule("~", Keyword)
            .Rule(@"#if(?=[\s}])|/if(?=[\s}])", Keyword, "=rest")
            .Rule($"([#/])({Id})", [Keyword, NameNamespace], "=rest")
            .Rule("[>^&]", Keyword)
            .Rule("[#/]", Keyword, "=rest")
            .Then("", "=rest");
        g.State("rest")
            .Rule(@"\s+", Text)
            .Rule(@"\}\}\}?", Keyword, "#pop")
            .Rule("~", Keyword)
            .Rule(@"""(?:\\.|[^""\n])*""", StringDouble)
            .Rule(@"'(?:\\.|[^'\n])*'", StringSingle)
            .Rule(@"(?:true|false)(?=[\s}])", KeywordConstant)
            .Rule(@"else(?=[\s}])", Keyword)
            .Rule(@"this(?=[\s}])", NameBuiltinPseudo)
            .Rule(@"@[\w-]+", NameAttribute)
            .Rule($@"\.\.|\.(?=[\s}}])|{Id}", NameVariable)
            .Rule("=", Operator)
            .Rule(@"[./|()\[\]]", Punctuation);
    }

    private const string Id = @"[\w$-]+";

    // Rouge: a value that has not begun when a part ends never does.
    private static void Html(LexerRun run, Match part)
    {
        var outer = (InHtmlRun)run;
        outer.Html(part.Value);
        outer.LeaveHtml("attribute");
    }
}
