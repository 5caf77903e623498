using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Registry;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Requests and answers. The body is in the language that <c>Content-Type</c> says.</summary>
internal sealed class HttpLexer : RegexLexer
{
    private static readonly string[] Tags =
    [
        "html text/html application/xhtml+xml",
        "xml text/xml application/xml application/rss+xml application/atom+xml image/svg+xml",
        "json application/json application/hal+json application/problem+json application/vnd.api+json",
        "css text/css",
        "javascript application/javascript text/javascript application/x-javascript",
        "yaml text/x-yaml",
        "markdown text/x-markdown",
        "graphql application/graphql",
        "python text/x-python",
        "shell application/x-sh",
        "sql text/x-sql",
        "diff text/x-diff",
        "ruby text/x-ruby application/x-ruby",
        "java text/x-java",
    ];

    /// <inheritdoc/>
    public override string Tag => "http";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(
                @"(GET|POST|PUT|DELETE|HEAD|OPTIONS|TRACE|PATCH)( +)([^ ]+)( +)(HTTP)(/)(\d(?:\.\d)?)(\n|\z)",
                [NameFunction, Text, NameNamespace, Text, Keyword, Operator, Number, Text],
                "headers")
            .Rule(
                @"(HTTP)(/)(\d\.\d)( +)(\d{3})(?:( *)([^\n]*))?(\n|\z)",
                [Keyword, Operator, Number, Text, Number, Text, NameException, Text],
                "headers");
        g.State("headers")
            .Rule(@"([^\s:]+)( *)(:)( *)([^\n]+)(\n|\z)", (run, m) =>
            {
                ReadOnlySpan<TokenType> types = [NameAttribute, Text, Punctuation, Text, LiteralString, Text];
                for (int i = 0; i < types.Length; i++)
                {
                    run.Emit(types[i], m.Groups[i + 1]);
                }

                if (m.Groups[1].ValueSpan.Equals("content-type", StringComparison.OrdinalIgnoreCase))
                {
                    ((Run)run).ContentType = m.Groups[5].Value.Split(';')[0].Trim();
                }
            })
            .Rule(@"([^\n]+)(\n|\z)", [LiteralString, Text])
            .Rule(@"\n", Text, "body");
        g.State("body").Rule("(?s:.)+", Body);
    }

    private static void Body(LexerRun run, Match m)
    {
        string type = ((Run)run).ContentType;
        string? tag = Array.Find(Tags, t => t.Split(' ').AsSpan(1).Contains(type))?.Split(' ')[0];
        if (tag is not null && LexerRegistry.Find(tag) is RegexLexer language && run.Enter(language) is { } inner)
        {
            inner.Continue(m.Value);
        }
        else
        {
            run.Emit(Text, m.ValueSpan);
        }
    }

    private sealed class Run(HttpLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        /// <summary>The media type of the body.</summary>
        internal string ContentType { get; set; } = "";
    }
}
