using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Kotlin.</summary>
internal sealed class KotlinLexer : RegexLexer
{
    private const string Keywords = """
        abstract annotation as break by catch companion const constructor continue crossinline do dynamic else enum
        external false final finally for fun get if import in infix inline inner internal is lateinit noinline null open
        operator out override package private protected public reified return sealed set super suspend tailrec this
        throw true try typealias typeof vararg when where while yield object
        """;

    // Rouge: letters without case, as those of Chinese, are none; a backtick belongs to a name before and behind it.
    private const string Rest = @"[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Nl}\p{Nd}\p{Pc}\p{Cf}\p{Mn}\p{Mc}-]*`?";
    private const string Digits = @"\d+(?:_+\d+)*";
    private const string Id = @"`?[_\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Nl}]" + Rest;
    private const string Class = @"`?\p{Lu}" + Rest;

    /// <inheritdoc/>
    public override string Tag => "kotlin";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(Text, (Keywords, Keyword), ("class interface val var", Keyword));
        g.State("blank")
            .Rule(@"\s+|\\\n", Text)
            .Rule("//.*", CommentSingle)
            // Rouge: on one line a comment ends at the last closing sign.
            .Rule(@"/\*.*\*/", CommentMultiline)
            .Rule(@"/\*.*", CommentMultiline, "comment");
        g.State("comment")
            .Rule(@"/\*.*\*/", CommentMultiline, "#pop")
            .Rule(@"/\*.*", CommentMultiline, "#push")
            .Rule(@"\*/", CommentMultiline, "#pop")
            .Rule(@"[^*/]+|[*/]", CommentMultiline);
        g.State("root")
            .Include("blank")
            .Rule(@"^\[[^\n]*?\]", NameAttribute)
            .Rule(@"(companion)(\s+)(object)\b", [Keyword, Text, Keyword])
            .Rule("(::)(class)", [Operator, Keyword])
            .Rule(@"((?:data\s+)?class|interface|object)(\s+)", [KeywordDeclaration, Text], "class")
            .Rule(@"(package|import)(\s+)", [Keyword, Text], "package")
            .Rule(@"(fun)(\s+)", [Keyword, Text], "function")
            .Rule(@"(val|var)(\s+)(\()", [KeywordDeclaration, Text, Punctuation], "destructure")
            .Rule(@"(val|var)(\s+)", [KeywordDeclaration, Text], "property")
            .Rule($@"(return|continue|break|this|super)(@{Id})", [Keyword, NameDecorator])
            .Rule($"@{Class}", NameDecorator)
            .KnownWord(@"(?>[a-z]+)\b", Words(Keyword, (Keywords + " class interface val var", Keyword)))
            .Rule($"{Class}(?=@)", NameClass)
            .Rule($@"{Id}@", NameDecorator)
            .Rule("\"\"\"(?s:.)*?\"\"\"", LiteralString)
            .Rule(@"""(?:\\\\|\\""|[^""\n])*[""\n]", LiteralString)
            .Rule(@"'(?:\\.|[^\\\n])'", StringChar)
            .Rule(@"0[xX]\h+(?:_+\h+)*[uU]?L?", NumberHex)
            .Rule(@"0[bB][01]+(?:_+[01]+)*[uU]?L?", NumberBin)
            .Rule($@"(?:{Digits})?\.{Digits}(?:[eE][+-]?{Digits})?[fF]?|{Digits}[eE][+-]?{Digits}[fF]?|{Digits}[fF]", NumberFloat)
            .Rule($@"{Digits}[uU]?L?", NumberInteger)
            .Rule($"({Class})(<)", [NameClass, Punctuation], "generic")
            .Rule(Id, (run, m) =>
            {
                ReadOnlySpan<char> word = m.ValueSpan;
                ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position).TrimStart(" \t\r\n\f\v");
                TokenType type = words[word];
                run.Emit(
                    type != Text ? type : char.IsUpper(word[0]) || (word[0] == '`' && char.IsUpper(word[1])) ? NameClass : rest is ['(' or '{', ..] ? NameFunction : Name,
                    word);
            })
            .Rule(@"!!|\?\.|\?:|\.\.|::", Operator)
            .Rule(@"[~!%^&*()+=|\[\]:;,.<>/?{}-]", Punctuation);
        g.State("package").Rule(@"\S+", NameNamespace, "#pop");
        g.State("class").Rule(Class, NameClass, "#pop");
        g.State("function")
            .Rule(@"\s+", Text)
            .Rule("<", Punctuation, "generic")
            .Rule($@"({Class})(\.)", [NameClass, Punctuation])
            .Rule(Id, NameFunction, "#pop");
        g.State("generic")
            .Rule(@"\s+", Text)
            .Rule("in|out|reified", Keyword)
            .Rule(Class, NameClass)
            .Rule("<", Punctuation, "#push")
            .Rule(">", Punctuation, "#pop")
            .Rule("[,.:?]", Punctuation);
        g.State("property")
            .Rule(@"\s+", Text)
            .Rule("<", Punctuation, "generic")
            .Rule(Id, NameProperty, "#pop");
        g.State("destructure")
            .Rule(@"\s+", Text)
            .Rule(",", Punctuation)
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(Id, NameProperty);
    }
}
