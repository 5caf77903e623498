using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Makefiles. Recipes and values are shell.</summary>
internal sealed class MakeLexer : RegexLexer
{
    private const string Functions = """
        subst|patsubst|strip|findstring|filter-out|filter|sort|wordlist|words|word|firstword|lastword|dir|notdir|suffix|basename|
        addsuffix|addprefix|join|wildcard|realpath|abspath|error|warning|shell|origin|flavor|foreach|if|or|and|call|eval|file|value
        """;

    private readonly ShellLexer shell = new();

    /// <inheritdoc/>
    public override string Tag => "make";

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(@"#.*?\n", Comment).OnlyIf(@"(\n)")
            .Rule(@"([s-]?include)((?>[\t ]+[^\t\n #]+)+)", [Keyword, StringOther])
            .Include("conditions")
            .Rule(@"export[\t ]+(?=[^\s=:]+[\t ]*[=:?+!])", Keyword)
            .Rule(@"(export)([\t ]+)(?=[\w.${}()\t -]*[\w.${}()-][\t ]*\n)", [Keyword, Text], "exported")
            .Rule(@"export[\t ]+", Keyword)
            .Rule(@"([\w.$(){}-]+)([ \t]*)([+?:!]?=)", [NameVariable, Text, Operator], "shell-line")
            .OnlyIf(@"(=)|[^\w.$(){}:?+! \t-]")
            .Rule(@"""(?:\\.|[^""\\])*""", StringDouble).OnlyIf(@"\G""(?>\\.|[^""\\])*("")?")
            .Rule(@"'(?:\\.|[^'\\])*'", StringSingle).OnlyIf(@"\G'(?>\\.|[^'\\])*(')?")
            .Rule(@"([^\n:]+)(:+)([ \t]*)", [NameLabel, Operator, Text], "block-header")
            .OnlyIf(@"(:)|\n");
        g.State("exported").Rule(@"[^\s]+", NameVariable).Rule(@"[\t ]+", Text).Then("", "#pop");
        g.State("conditions")
            .Rule(@"(ifn?def|ifn?eq)([\t ]+)([^#\n]+)", [Keyword, Text, NameVariable])
            .Rule(@"(?:else|endif)[\t ]*(?=[#\n])", Keyword);
        g.State("block-header")
            .Rule(@"[^#,\\\n]+", NameFunction)
            .Rule(",", Punctuation)
            .Rule("#", Comment)
            .Rule(@"\\(?s:.)", Text)
            .Rule(@"\n", Text, "=block-body");
        g.State("block-body")
            .Rule(@"(ifn?def|ifn?eq)([\t ]+)([^#\n]+)(#.*|)(\n)", [Keyword, Text, NameVariable, Comment, Text])
            .Rule(@"(else|endif)([\t ]*)(#.*|)(\n)", [Keyword, Text, Comment, Text])
            .Rule(@"(\t[\t ]*)([@-]?)", [Text, Punctuation], "shell-line")
            .Rule("", (run, _) => ((Run)run).EndBlock());
        g.State("shell-line").Rule(@"\n", Text, "#pop").Include("shell");
        g.State("shell")
            .Rule(@"\$[({][\t ]*\w[\w.:=%]*[\t ]*[)}]", NameVariable)
            .Rule($@"(\$[({{])({Functions.ReplaceLineEndings("")})([\t ]+)", [NameFunction, NameBuiltin, Text], "function")
            // Rouge: a piece goes on to a bracket, but may begin with one.
            .Rule(@"\\(?s:.)|\$\{|(?s:.)(?:[^$\\\n()}]|\$(?![({]))*", (run, m) => ((Run)run).Shell(m.Value));
        g.State("function")
            .Rule("[)}]", NameFunction, "#pop")
            .Rule(@"\(", (run, m) =>
            {
                ((Run)run).Shell(m.Value);
                run.Push();
            })
            .Include("shell");
    }

    private sealed class Run(MakeLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
    {
        private LexerRun? inner;

        /// <summary>Rouge: quotes that are open at the end of a block are closed.</summary>
        internal void EndBlock()
        {
            inner = null;
            Pop();
        }

        /// <summary>Hands on a piece. Rouge: a quote that is open at the end of a line stays open.</summary>
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
