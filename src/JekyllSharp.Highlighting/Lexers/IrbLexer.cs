using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>A session of irb or pry: prompts, Ruby, results that begin with an arrow, and what the program printed.</summary>
internal sealed class IrbLexer : RegexLexer
{
    private readonly RubyLexer input = new();
    private readonly IrbResultLexer result = new();

    /// <inheritdoc/>
    public override string Tag => "irb";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g) => g.State("root")
        .Rule(@"^(.*?(?:irb|pry).*?[>""*])(?:([ \t]*\n)|([ \t]*)(.*(?:\n|\z)))", (run, m) =>
        {
            run.Emit(GenericPrompt, m.Groups[1]);
            run.Emit(TextWhitespace, m.Groups[2]);
            run.Emit(TextWhitespace, m.Groups[3]);
            ((Run)run).Typed(m.Groups[4].Value);
        })
        .Rule(@"(?s:.)+?(?=^.*?(?:irb|pry).*?[>""*]|\z)", (run, m) => ((Run)run).Printed(m.Value));

    private sealed class Run(IrbLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private LexerRun? ruby;
        private LexerRun? printed;

        internal void Typed(string text)
        {
            printed = null;
            if ((ruby ??= Enter(lexer.input)) is { } run)
            {
                run.Continue(text);
            }
            else
            {
                Emit(Text, text);
            }
        }

        internal void Printed(string text)
        {
            ruby = null;
            if ((printed ??= Enter(lexer.result)) is { } run)
            {
                run.Continue(text);
            }
            else
            {
                Emit(Text, text);
            }
        }
    }

    /// <summary>Lines that are not typed.</summary>
    private sealed class IrbResultLexer : RubyLexer
    {
        private const string RemarkLine = @"^[ \t]*#.*\n?";
        private const string DottedLine = @"^[ \t]*\.+[ \t]*(?:\n|\z)";

        /// <inheritdoc/>
        public override string Tag => "irb_output";

        internal override LexerRun NewRun(TokenSink sink)
        {
            var run = new RubyRun(this, sink);
            run.Push("output");
            return run;
        }

        /// <inheritdoc/>
        protected override void Define(Grammar g)
        {
            base.Define(g);
            g.State("output").Rule("=>", Punctuation, "#pop expression")
                .Rule(@"^\w+Error:.+(?:\n.+)*\n?", GenericError, "error")
                .Rule(RemarkLine, Comment)
                .Rule(DottedLine, Comment)
                .Rule(@".+\n?", GenericOutput);
            // Rouge: behind an empty line an error goes on, whatever follows.
            g.State("error").Rule(@".+(?:\n.+)*\n?", GenericError);
            g.State("remarks").Rule(RemarkLine, Comment, "output").Rule(DottedLine, Comment, "output");
            g.Prepend("blank").Include("remarks");
            g.Prepend("call").Rule(@"([ \t]*)(#.*)", [Text, CommentSingle]);
            g.Prepend("root").Rule(@"\n", Text, "expression").Include("remarks").Rule("#<", KeywordType, "object");
            g.Prepend("expression").Include("remarks").Rule("#<", KeywordType, "=object");
            g.State("object")
                .Rule(">", KeywordType, "#pop")
                // Rouge: in there is no arrow.
                .Rule("=(?=>)", Operator)
                .Include("root");
        }
    }
}
