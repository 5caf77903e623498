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
            .Rule(@"\{\{!.*?\}\}|\{\{!--(?s:.)*?(?:\}\}|\z)", Comment)
            .Rule(@"\{\{\{?", Keyword, "tag")
            .Rule(@"(?:[^{\\]|\{(?!\{))+|[{\\]", Html);
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
            .Rule($@"\.\.+|\.(?=[\s}}])|{Id}", NameVariable)
            .Rule("=", Operator)
            .Rule(@"[./|()\[\]]", Punctuation);
    }

    private const string Id = @"[\w$-]+";

    /// <summary>Rouge: a value that has not begun before an expression does not begin behind it.</summary>
    private static void Html(LexerRun run, Match match)
    {
        var html = (InHtmlRun)run;
        html.Html(match.Value);
        html.LeaveValue();
    }
}
