using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>C#.</summary>
internal class CSharpLexer : RegexLexer
{
    private const string Keywords = """
        abstract add alias as ascending async await base break by case catch checked const continue default delegate
        descending do else enum equals event explicit extern false finally fixed for foreach from get global goto group
        if implicit in internal into is join let lock nameof new null on operator orderby out override params partial
        private protected public readonly ref remove return sealed select set sizeof stackalloc static switch this throw
        true try typeof unchecked unsafe value virtual void volatile where while yield
        """;

    private const string Types = """
        bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var
        """;

    /// <inheritdoc/>
    public override string Tag => "csharp";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string id = @"@?[_a-zA-Z]\w*";
        WordLists words = Words(Text, (Keywords, Keyword), (Types, KeywordType));
        g.State("root")
            .Rule(@"^#[ \t]*(?:if|endif|else|elif|define|undef|line|error|warning|region|endregion|pragma)\b.*?\n", CommentPreproc)
            .Include("blank")
            .Rule(@"(?:class|struct|interface)\b", Keyword, "class")
            .Rule(@"(?:namespace|using)\b", Keyword, "namespace")
            .Rule(@"@""(?:""""|[^""])*""", LiteralString)
            .Rule(@"\$@?""", LiteralString, "interpolated")
            .Rule(@"""(?:\\.|[^\\""\n])*[""\n]", LiteralString)
            .Rule("\"[^\n]*\"", LiteralString)
            .Rule(@"'(?:\\.|[^\\])'", StringChar)
            .Rule(id, (run, m) =>
            {
                // Rouge: a letter beyond ASCII behind it does not end the word, though it is no part of it.
                bool goesOn = run.Position < run.Input.Length && run.Input[run.Position] >= '\u0080' && char.IsLetterOrDigit(run.Input[run.Position]);
                TokenType type = goesOn ? Text : words[m.ValueSpan];
                ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position).TrimStart(" \t\r\n\f\v");
                run.Emit(type != Text ? type : rest is ['(', ..] ? NameFunction : Name, m.ValueSpan);
            })
            .Rule(@"0+[xX]\h+[LluU]?", Number)
            .Rule(@"\d(?:\d*)(?:\.\d*)?(?:[eE][+-]\d+)?[flFLdDuU]?", Number)
            .Rule(@"<\[\s*|\]>", Keyword)
            .Rule(@"[~!%^&*()+=|\[\]{}:;,.<>/?-]", Punctuation);
        g.State("blank")
            .Rule(@"\s+", Text)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline);
        g.State("class").Include("blank").Rule(id, NameClass, "#pop");
        g.State("namespace").Include("blank").Then(@"(?=\()", "#pop").Rule(@"(?:@?[_a-zA-Z]\w*|\.)+", NameNamespace, "#pop");
        g.State("interpolated")
            .Rule("\"", LiteralString, "#pop")
            .Rule(@"\{", Punctuation, "part")
            .Rule(@"\}", Punctuation)
            .Rule(@"(?:[^""{}\\]|\\.)+", LiteralString);
        g.State("part").Rule(@"\}", Punctuation, "#pop").Include("root");
    }
}
