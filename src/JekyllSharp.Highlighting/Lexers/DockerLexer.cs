using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Dockerfiles. What <c>RUN</c> runs is shell.</summary>
internal sealed class DockerLexer : RegexLexer
{
    private const string Words1 =
        "(?i:FROM|MAINTAINER|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|WORKDIR|USER|ARG|STOPSIGNAL|HEALTHCHECK|SHELL)";

    private readonly ShellLexer shell = new();

    /// <inheritdoc/>
    public override string Tag => "docker";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
        .Rule(@"\s+", Text)
        .Rule(@"^((?i:FROM))([ \t]+)(.*)([ \t]+)((?i:AS))([ \t]+)(.*)", [Keyword, TextWhitespace, LiteralString, TextWhitespace, Keyword, TextWhitespace, LiteralString])
        .Rule($@"^((?i:ONBUILD))(\s+)({Words1})(.*)", [Keyword, TextWhitespace, Keyword, LiteralString])
        .Rule($@"^({Words1})\b(.*)", [Keyword, LiteralString])
        .Rule("#.*", Comment)
        .Rule(@"^(?i:ONBUILD[ \t]+)?(?i:RUN)\s+", (run, m) =>
        {
            run.Emit(Keyword, m.ValueSpan);
            ((Run)run).Begin();
            run.Push("run");
        })
        .Rule(@"\w+|[^\w]+", Text);
        g.State("run")
            .Rule(@"\n", Text, "#pop")
            .Rule(@"\\\n", StringEscape)
            .Rule(@"(?:[^\\\n]|\\.)+", (run, m) => ((Run)run).Shell(m.Value));
    }

    private sealed class Run(DockerLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private LexerRun? inner;

        /// <summary>Every instruction is a script of its own.</summary>
        internal void Begin() => inner?.Reset();

        internal void Shell(string text)
        {
            inner ??= Enter(lexer.shell);
            if (inner is null)
            {
                Emit(Text, text);
            }
            else
            {
                inner.Continue(text);
            }
        }
    }
}
