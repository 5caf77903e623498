using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Sass in its indented syntax: what SCSS ends with a sign ends with the line.</summary>
internal sealed class SassLexer : ScssLexer
{
    private const string Id = @"[\w-]+";

    /// <inheritdoc/>
    public override string Tag => "sass";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.State("root")
            .Rule(@"[ \t]*\n", Text)
            .Rule(@"[ \t]*", (run, m) =>
            {
                run.Emit(Text, m.ValueSpan);
                ((Run)run).Indent = m.Length;
                run.Push("content");
            });
        g.State("content")
            .Rule("//[^\\n]*", (run, m) => Comment(run, m.ValueSpan, CommentSingle))
            .Rule(@"/\*[^\n]*(?=\n)", (run, m) => Comment(run, m.ValueSpan, CommentMultiline))
            .Rule(@"@import\b", Keyword, "import")
            .Rule(@"@for\b", Keyword, "for")
            .Rule("@(?:debug|warn|if|while|return|each)", Keyword, "value")
            .Rule(@"(@mixin)([ \t]+)([\w-]+)", [Keyword, Text, NameFunction], "value")
            .Rule(@"(@function)([ \t]+)([\w-]+)", [Keyword, Text, NameFunction], "value")
            .Rule(@"@extend\b", Keyword, "selector")
            .Rule(@"(@include)([ \t]+)([\w-]+)", [Keyword, Text, NameDecorator], "value")
            .Rule("@else|@media", Keyword, "value")
            .Rule($"@{Id}", Keyword, "selector")
            .Rule($"={Id}", NameFunction, "value")
            .Rule($@"\+{Id}", NameDecorator, "value")
            .Rule($@"(\${Id})([ \t]*)(:)", [NameVariable, Text, Punctuation], "value")
            .Rule(":", NameAttribute, "old-attribute")
            .Then(@"(?=[^&\[\n][^\[\n]*?:(?:[^a-zA-Z]|$))", "attribute")
            .OnlyIf(@"(:(?:[^a-zA-Z]|$))|[\[\n]")
            .Then("", "selector");
        g.State("comment-line")
            .Rule(@"[^\n]+(?=\n)", (run, m) => run.Emit(((Run)run).CommentType, m.ValueSpan))
            .Rule(@"[^\n]", (run, m) => run.Emit(((Run)run).CommentType == CommentMultiline ? Error : CommentSingle, m.ValueSpan))
            .Rule(@"\n", CommentEnd);
        // Rouge: the next line is read as the rest of this one.
        g.State("import")
            .Rule(@"\n", Text, "#pop")
            .Rule(@"[ \t]+", Text)
            .Rule(@"\S+", LiteralString);
        g.State("old-attribute")
            .Rule(Id, (run, m) =>
            {
                run.Emit(Known[m.ValueSpan], m.ValueSpan);
                run.Goto("value");
            })
            .Then("", "=value");
        g.Prepend("selector").Include("line-end").Include("selector-signs");
        g.State("selector-signs").Rule(";", Operator).Rule("[{}]", Error);
        g.State("interpolation").Rule(@"\}", StringInterpol, "#pop").Rule("[{;]", Error).Rule(@"[ \t]*\n", Text, "root").Include("expression");
        g.State("value").Include("line-end").Include("expression");
        g.Prepend("attribute").Include("line-end");
        g.State("line-end").Rule(@"[ \t]*\n", Text, "#pop:2");
    }

    private static void Comment(LexerRun run, ReadOnlySpan<char> text, TokenType type)
    {
        run.Emit(type, text);
        ((Run)run).CommentType = type;
        run.Goto("comment-line");
    }

    /// <summary>Lines that are indented further belong to the comment.</summary>
    private static void CommentEnd(LexerRun run, System.Text.RegularExpressions.Match m)
    {
        int line = run.Position, at = line;
        while (at < run.Input.Length && char.IsWhiteSpace(run.Input[at]))
        {
            line = run.Input[at++] == '\n' ? at : line;
        }

        run.Emit(((Run)run).CommentType == CommentMultiline ? CommentMultiline : Text, m.ValueSpan);
        if (at - line > ((Run)run).Indent && at < run.Input.Length)
        {
            run.Emit(Text, run.Input.AsSpan(run.Position, at - run.Position));
            run.Position = at;
        }
        else
        {
            run.Pop();
        }
    }

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    private sealed class Run(SassLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        /// <summary>How far the current line is indented.</summary>
        internal int Indent { get; set; }

        /// <summary>The kind of the comment that is open.</summary>
        internal TokenType CommentType { get; set; }
    }
}
