using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>YAML. The run remembers how far the current block is indented, to know where scalars end.</summary>
internal sealed class YamlLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "yaml";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        DefineBlocks(g);
        DefineScalars(g);
        DefineFlow(g);
    }

    private static void DefineBlocks(Grammar g)
    {
        g.State("root")
            .Rule("#[^\n]*", CommentSingle)
            .Rule(@"\n+", Text)
            .Rule("[ ]+(?=#|$)", Text)
            .Rule("^%YAML\\b", NameTag, "yaml-directive")
            .Rule("^%TAG\\b", NameTag, "tag-directive")
            .Rule(@"^(?:---|\.\.\.)(?=[ ]|$)", StartDocument)
            .Rule(@"[ ]*(?![ \t\n\r]|$)", StartLine);
        g.State("yaml-directive")
            .Rule(@"([ ]+)(\d+\.\d+)", [Text, Number], "=rest-of-line");
        g.State("tag-directive")
            .Rule(@"([ ]+)(!|![\w-]*!)([ ]+)(!|!?[\w;/?:@&=+$,.!~*'()\[\]%-]+)", [Text, KeywordType, Text, KeywordType], "=rest-of-line");
        g.State("indentation")
            .Rule(@"[ \t\r\f\v]*\n", Text, "#pop:2")
            .Rule("[ ]+(?=[-:?](?:[ ]|$))", (run, m) =>
            {
                run.Emit(Text, m.ValueSpan);
                ((Run)run).AddIndent(m.Length);
            })
            .Rule("[?:-](?=[ ]|$)", (run, m) =>
            {
                run.Emit(PunctuationIndicator, m.ValueSpan);
                ((Run)run).SetIndent();
                ((Run)run).IndicatorWidth += m.Length;
            })
            .Rule("[ ]*", (run, m) =>
            {
                run.Emit(Text, m.ValueSpan);
                ((Run)run).AddIndent(m.Length);
                run.Pop();
            });
        g.State("line")
            .Rule("[ ]*(?=#|$)", Text, "#pop")
            .Rule("[ ]+", Text)
            .Include("descriptors")
            .Rule(@"([^#,?\[\]{}""'\n:]+)(:)(?=\s|$)", (run, m) =>
            {
                ((Run)run).SetIndent();
                run.Emit(NameAttribute, m.Groups[1]);
                run.Emit(PunctuationIndicator, m.Groups[2]);
            })
            .OnlyIf(@"(:(?=\s|$))|[#,?\[\]{}""'\n:]")
            .Rule("[|>][+-]?", PunctuationIndicator, "header")
            .Include("flow-nodes")
            .Then(@"(?=[^\s?:,\[\]{}#&*!|>'""%@`]|[?:]\S)", "plain");
        g.State("descriptors")
            .Rule(@"!<[\w;/?:@&=+$,.!~*'()\[\]%-]+>", KeywordType)
            .Rule(@"![\w;/?:@&=+$,.!~*'()\[\]%-]*", KeywordType)
            .Rule(@"&[\p{L}\p{N}\p{M}_-]+", NameLabel)
            .Rule(@"\*[\p{L}\p{N}\p{M}_-]+", NameVariable);
    }

    private static void DefineScalars(Grammar g)
    {
        g.State("plain")
            .Then("[ ]*(?=:[ \n]|:$)", "#pop")
            .Rule("[ ]+(?=#)", Text, "#pop")
            .Rule("[ ]*\n+|[ ]+$", Text, "next-line")
            .Rule("true|false|null", NameConstant)
            .Rule(@"\d+(?:\.\d+)?(?=\n|[ ]+#)", Number, "#pop")
            .Rule("[ ]+", LiteralString)
            .Rule(@"(?::\S+|[^\s:])+", LiteralString);
        g.State("next-line")
            .Then(@"(?=(?:---|\.\.\.)(?:[ ]|$))", "#pop:3")
            .Rule("[ ]*", ContinuePlain);
        g.State("header")
            .Rule(@"[1-9]?[+-]?(?=[ ]|$)", (run, m) =>
            {
                run.Emit(PunctuationIndicator, m.ValueSpan);
                int digit = m.ValueSpan.IndexOfAnyInRange('1', '9');
                ((Run)run).ScalarIndent = digit < 0 ? null : ((Run)run).LineIndent + m.ValueSpan[digit] - '0';
                run.Goto("scalar");
                run.Push("rest-of-line");
            });
        g.State("rest-of-line").Rule("#[^\n]*", CommentSingle).Rule("[ ]+", Text).Rule(@"\n", Text, "#pop");
        g.State("scalar")
            .Rule(@"\n", Text)
            .Rule("^[ ]+$", BlankScalarLine)
            .Rule("^[ ]*", ContinueScalar)
            .Rule("[^\n]+", LiteralString);
    }

    private static void DefineFlow(Grammar g)
    {
        g.State("flow-nodes")
            .Rule(@"\[", PunctuationIndicator, "sequence")
            .Rule(@"\{", PunctuationIndicator, "mapping")
            .Rule("'", StringSingle, "single")
            .Rule("\"", StringDouble, "double");
        g.State("sequence").Rule(@"\]", PunctuationIndicator, "#pop").Include("flow");
        g.State("mapping").Rule(@"\}", PunctuationIndicator, "#pop").Include("flow");
        g.State("flow")
            .Rule("#[^\n]*", CommentSingle)
            .Rule("[ \n]+", Text)
            .Rule("[,?:]", PunctuationIndicator)
            .Include("descriptors")
            .Include("flow-nodes")
            .Then(@"(?=[^\s?:,\[\]{}#&*!|>'""%@`])", "plain-flow");
        g.State("plain-flow")
            .Then(@"[ ]*(?=[,:?\[\]{}])", "#pop")
            .Rule("[ ]+(?=#)", Text, "#pop")
            .Rule("[ ]*\n+[ ]*|[ ]+$", Text)
            .Rule("[ ]+", NameVariable)
            .Rule(@"[^\s,:?\[\]{}]+", NameVariable);
        g.State("single")
            .Rule("''", (run, m) =>
            {
                run.Emit(LiteralString, "'");
                run.Emit(StringSingle, "'");
            })
            .Rule("'", LiteralString, "#pop")
            .Rule(@"\\'", StringEscape)
            .Include("quoted")
            .Rule(@"[^\s']+", LiteralString);
        g.State("double")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\\(?:[0abtn\tvfre ""/\\N_LP]|\n|x\h{2}|u\h{4}|U\h{8})", StringEscape)
            .Include("quoted")
            .Rule(@"[^ \t\n\r\f\v""\\]+", LiteralString);
        g.State("quoted")
            .Rule(@"[ ]*\n[ \n]*|[ ]+$", Text)
            .Rule("^[ ]+", Text)
            .Rule("[ ]+", NameVariable);
    }

    private static void StartDocument(LexerRun run, Match m)
    {
        run.Emit(NameNamespace, m.ValueSpan);
        ((Run)run).ResetIndent();
        run.Push("line");
    }

    private static void StartLine(LexerRun run, Match m)
    {
        int known = ((Run)run).SaveIndent(m.Length, checks: true);
        run.Emit(Text, m.ValueSpan[..known]);
        run.Emit(Error, m.ValueSpan[known..]);
        run.Push("line");
        run.Push("indentation");
    }

    /// <summary>Rouge: the line that ends a scalar is a line of a block, whatever it holds, and never wrongly indented.</summary>
    private static void BeginLine(LexerRun run, Match m)
    {
        ((Run)run).SaveIndent(m.Length, checks: false);
        run.Emit(Text, m.ValueSpan);
        run.Push("line");
        run.Push("indentation");
    }

    private static void ContinuePlain(LexerRun run, Match m)
    {
        if (m.Length <= Math.Max(0, ((Run)run).Indent))
        {
            run.Pop(3);
            BeginLine(run, m);
        }
        else
        {
            run.Emit(Text, m.ValueSpan);
            run.Pop();
        }
    }

    /// <summary>Rouge: blanks beyond the indentation of the scalar are part of it, once that is known.</summary>
    private static void BlankScalarLine(LexerRun run, Match m)
    {
        int known = Math.Min(m.Length, ((Run)run).ScalarIndent ?? m.Length);
        run.Emit(Text, m.ValueSpan[..known]);
        run.Emit(NameConstant, m.ValueSpan[known..]);
    }

    private static void ContinueScalar(LexerRun run, Match m)
    {
        var state = (Run)run;
        if (m.Length < (state.ScalarIndent ?? state.LineIndent))
        {
            run.Pop(2);
            BeginLine(run, m);
        }
        else if (m.Length > 0)
        {
            run.Emit(Text, m.ValueSpan);
            state.ScalarIndent ??= m.Length;
        }

        // Rouge: a scalar without any line stays open; the line that should end it begins with an error.
    }

    private sealed class Run(YamlLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private readonly Stack<int> outer = [];

        /// <summary>Where the innermost open block begins; -1 for none.</summary>
        internal int Indent { get; private set; } = -1;

        /// <summary>Where the block that is being read begins.</summary>
        internal int NextIndent { get; private set; }

        /// <summary>Width of an indicator that does not count until something follows it.</summary>
        internal int IndicatorWidth { get; set; }

        /// <summary>How far the first line of the block scalar is indented; null before it.</summary>
        internal int? ScalarIndent { get; set; }

        /// <summary>How far the line is indented that opened the innermost node.</summary>
        internal int LineIndent { get; private set; }

        internal override void Reset()
        {
            base.Reset();
            ResetIndent();
        }

        internal void ResetIndent()
        {
            outer.Clear();
            Indent = -1;
            NextIndent = 0;
        }

        /// <summary>Begins a line and tells how much of its indentation makes sense.</summary>
        internal int SaveIndent(int length, bool checks)
        {
            bool less = length < Indent && checks;
            NextIndent = length;
            IndicatorWidth = 0;
            LineIndent = length;
            while (NextIndent < Indent && outer.TryPop(out int indent))
            {
                Indent = indent;
            }

            return less && length > Indent ? Math.Max(0, Indent) : length;
        }

        internal void AddIndent(int length)
        {
            NextIndent += IndicatorWidth + length;
            IndicatorWidth = 0;
        }

        internal void SetIndent()
        {
            if (Indent < NextIndent)
            {
                outer.Push(Indent);
                Indent = NextIndent;
            }
        }
    }
}
