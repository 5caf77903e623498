using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Registry;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>
/// A terminal session: prompts, commands in a language of their own, output. Options: <c>lang</c> and <c>output</c>
/// name languages, <c>prompt</c> lists the ends of prompts, <c>comments</c> allows lines that begin with a hash sign.
/// </summary>
internal sealed class ConsoleLexer : RegexLexer, IConfigurableLexer
{
    private readonly string command;
    private readonly string? output;
    private readonly string ends;
    private readonly bool comments;

    internal ConsoleLexer(string command = "shell", string? output = null, string ends = "[$#>;]", bool comments = false)
    {
        this.command = command;
        this.output = output;
        this.ends = ends;
        this.comments = comments;
    }

    /// <inheritdoc/>
    public override string Tag => "console";

    /// <inheritdoc/>
    public ILexer With(IReadOnlyDictionary<string, string> options)
    {
        bool withComments = options.TryGetValue("comments", out string? value) && value is "1" or "true" or "on" or "yes";
        string promptEnds = options.TryGetValue("prompt", out string? list) && list.Length > 0
            ? $"(?:{string.Join('|', list.Split(',').Select(Regex.Escape))})"
            : withComments ? "[$>;]" : ends;
        return new ConsoleLexer(
            options.GetValueOrDefault("lang") is { } lang && LexerRegistry.TagOf(lang) is { } tag ? tag : command,
            options.GetValueOrDefault("output") is { } o && LexerRegistry.TagOf(o) is { } outputTag ? outputTag : null,
            promptEnds,
            withComments);
    }

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        StateRules root = g.State("root");
        if (comments)
        {
            root.Rule(@"^\s*#.*\n?", Comment);
        }

        root.Rule(@"^[ \t]*(?:<[.]+>|[.]+)[ \t]*(?:\n|(?!.))", Comment)
            .Rule($@"^(.*?{ends})(?:([ \t]*\n)|([ \t]*)(.*\n?))", (run, m) =>
            {
                run.Emit(GenericPrompt, m.Groups[1]);
                run.Emit(TextWhitespace, m.Groups[2]);
                run.Emit(TextWhitespace, m.Groups[3]);
                ((Run)run).Command(m.Groups[4].Value);
            })
            .Rule(@".*\n?", (run, m) => ((Run)run).Output(m.Value));
    }

    private sealed class Run(ConsoleLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private LexerRun? inner;

        internal void Command(string text)
        {
            if (text.Length > 0 && LexerRegistry.Find(lexer.command) is RegexLexer language)
            {
                inner ??= Enter(language);
            }

            if (inner is null)
            {
                Emit(Text, text);
            }
            else
            {
                inner.Continue(text);
            }
        }

        internal void Output(string text)
        {
            inner?.Reset();
            if (lexer.output is { } tag && LexerRegistry.Find(tag) is { } language)
            {
                language.Lex(text, Sink);
            }
            else
            {
                Emit(GenericOutput, text);
            }
        }
    }
}
