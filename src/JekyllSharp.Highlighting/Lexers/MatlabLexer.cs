using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>MATLAB.</summary>
internal sealed class MatlabLexer : RegexLexer
{
    private const string Keywords = """
        arguments break case catch classdef continue else elseif end for function global if import methods otherwise
        parfor persistent properties return spmd switch try while
        """;

    private readonly ShellLexer shell = new();

    /// <inheritdoc/>
    public override string Tag => "matlab";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("^!", Keyword, "command")
            .Rule("%.*", CommentSingle)
            .Rule(@"\{%(?s:.)*?%\}", CommentMultiline).OnlyIf(@"%(\})")
            .Rule(@"(\.\.\.)(.*)", [Keyword, Comment])
            .Rule(@"[a-zA-Z]\w*", Words(Name, (Keywords, Keyword), (MatlabWords.Builtins, NameBuiltin)))
            .Rule(@"[(){};:,/\\\]\[]", Punctuation)
            .Rule("~=|==|<<|>>|[-~+*=<>&^|.@]", Operator)
            .Rule(@"\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule("'(?=.*')", StringSingle, "single")
            .Rule("'", Operator)
            .Rule("\"(?=.*\")", StringDouble, "double");
        g.State("command").Then(@"(?=\n)", "#pop").Rule(".+", (run, m) =>
        {
            run.Enter(shell)?.Continue(m.Value);
            run.Pop();
        });
        g.State("single").Rule("''", StringEscape).Rule("'", StringSingle, "#pop").Rule("[^']+", StringSingle);
        g.State("double").Rule("\"\"", StringEscape).Rule("\"", StringDouble, "#pop").Rule("[^\"]+", StringDouble);
    }
}
