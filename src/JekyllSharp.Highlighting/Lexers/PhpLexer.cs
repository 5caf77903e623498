using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Registry;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>PHP, in HTML or alone. The option <c>start_inline</c> says that the code begins in PHP.</summary>
internal class PhpLexer : RegexLexer, IConfigurableLexer
{
    private readonly HtmlLexer html = new();
    private readonly bool? startsInline;

    internal PhpLexer(bool? startsInline = null) => this.startsInline = startsInline;

    private protected const string Keywords = """
        __class__ __dir__ __file__ __function__ __halt_compiler __line__ __method__ __namespace__ __trait__ abstract and
        array as break case catch cfunction clone const continue declare default die do echo else elseif empty
        enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach function global
        goto if implements include include_once insteadof instanceof isset list match new old_function or parent print private
        protected public readonly require require_once return self static switch throw try unset var while xor yield
        """;

    private const string Name1 = @"[_\p{L}][\p{L}\p{N}\p{M}\p{Pc}]*";
    private protected const string NullableType = @"\?" + Name1;
    private const string Path = Name1 + @"(?:\\" + Name1 + ")*";

    private static readonly WordLists Words1 = WordsAnyCase(
        Text, (Keywords, Keyword), ("true false null", KeywordConstant));

    private static readonly SortedWords Functions = new(PhpFunctions.Names);

    /// <summary>Words that are no names.</summary>
    private protected virtual WordLists Reserved => Words1;

    /// <inheritdoc/>
    public override string Tag => "php";

    /// <inheritdoc/>
    public ILexer With(IReadOnlyDictionary<string, string> options) => options.GetValueOrDefault("start_inline") switch
    {
        null or "guess" => this,
        "0" or "false" or "off" or "no" => new PhpLexer(false),
        _ => new PhpLexer(true),
    };

    internal override LexerRun NewRun(TokenSink sink) => new Run(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root").Then("", "=start");
        // Rouge: the code is HTML if it begins with a tag, or if an opening tag comes before the first dollar sign.
        g.State("start")
            .Rule(@"\s*(?=<)", (run, m) =>
            {
                run.Goto("template");
                run.Emit(Text, m.ValueSpan);
                if (startsInline == true)
                {
                    run.Push("php");
                }
            })
            .Rule(@"[^$]+(?=<\?(?:php|=))", (run, m) =>
            {
                run.Goto("template");
                if (startsInline == true)
                {
                    run.Position -= m.Length;
                    run.Push("php");
                }
                else
                {
                    ((InHtmlRun)run).Html(m.Value);
                }
            })
            .Rule("", (run, _) =>
            {
                run.Goto("template");
                if (startsInline != false)
                {
                    run.Push("php");
                }
            });
        DefineCode(g);
    }

    private void DefineCode(Grammar g)
    {
        g.State("template")
            .Rule(@"<\?(?:php|=)?", CommentPreproc, "php")
            .Rule(@"(?s:.)(?:(?!<\?)(?s:.))*", (run, m) => ((InHtmlRun)run).Html(m.Value));
        g.State("php").Include("code");
        g.State("blank")
            .Rule(@"\s+", Text)
            .Rule("#.*", CommentSingle)
            .Rule("//.*", CommentSingle)
            .Rule(@"/\*\*(?!/)(?s:.)*?\*/", CommentDoc)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline);
        g.State("code")
            // Rouge: the closing tag ends whatever was open.
            .Rule(@"\?>", (run, m) =>
            {
                run.Emit(CommentPreproc, m.ValueSpan);
                run.Pop(run.Depth);
                run.Goto("template");
            })
            .Include("blank")
            .Rule($@"<<<(['""]?)({Name1})\1\n(?s:.*?)\n[ \t\f\v\r]*\2;?", StringHeredoc)
            .Rule($@"\$+{Name1}", NameVariable).OnlyIf($@"({Name1})|[^$]")
            .Rule(@"(?i:use)\b(?!\\|\s*\()", KeywordNamespace, "use")
            .Rule($@"((?i:namespace))(\s+)({Path})", [KeywordNamespace, Text, NameNamespace])
            .Rule($@"((?i:class|interface|trait|extends|implements))(\s+)({Path})", [KeywordDeclaration, Text, NameClass])
            .Rule(@"(?i:const)\b", Keyword, "const")
            .Rule(@"(?i:function)\b", Keyword, "function")
            .Rule(@"(?i:fn)\b", Keyword, "function")
            .Rule(@"(?i:public|protected|private)\b", Keyword, "visible")
            .Rule(@"((?i:new))(\s+)((?i:class)\b)", [Keyword, Text, KeywordDeclaration])
            .Rule($@"((?i:new))(\s+)({Path})", [Keyword, Text, NameClass])
            .Rule($@"((?i:catch))(\s+)({Path})", [Keyword, Text, NameClass])
            .Include("operands")
            .Rule(@"\?->|[=?]|[.~!%^&*+|:<>/@-]+", Operator)
            .Rule(@"[()\[\]{},;]", Punctuation);
        g.State("operands")
            .Rule(@"(?i:true|false|null)(?=\\)", KeywordConstant)
            .Rule(Path, (run, m) => Word(run, m.ValueSpan))
            .Include("literals");
        DefineLiterals(g);
        DefineNames(g);
    }

    private static void DefineLiterals(Grammar g)
    {
        g.State("literals")
            .Rule(@"\d*\.(?:\d*)(?:[eE][+-]?\d+)?", NumberFloat)
            .Rule("0[0-7]+", NumberOct)
            .Rule(@"0[xX]\h+", NumberHex)
            .Rule("0[bB][01]+", NumberBin)
            .Rule(@"\d[\d_]*", NumberInteger)
            .Rule(@"'(?>(?:\\\\|\\'|[^'])*)'", StringSingle).OnlyIf(@"\G'(?>(?:\\\\|\\'|[^'])*)(')?")
            .Rule("`[^`]*`", StringBacktick)
            .Rule("\"", StringDouble, "string");
        g.State("string")
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\\(?:[nrtvef\\$""]|[0-7]{1,3}|x\h{1,2}|u\{\h+\})", StringEscape)
            .Rule($@"\${Name1}(?:\[\S+\])*(?:->{Name1})?", NameVariable)
            .Rule(@"\{\$\{", StringInterpol, "braced-part")
            .Rule(@"\{(?=\$)", StringInterpol, "part")
            .Rule(@"(\{)(\S+)(\})", [StringInterpol, NameVariable, StringInterpol]).OnlyIf(@"(\})|\s")
            .Rule(@"[^{$""\\]+|[{$\\]+", StringDouble);
        g.State("braced-part").Rule(@"\}\}", StringInterpol, "#pop").Include("code");
        g.State("part").Rule(@"\}", StringInterpol, "#pop").Include("code");
    }

    private void DefineNames(Grammar g)
    {
        g.State("use")
            .Include("blank")
            .Rule(@"(?:function|const|as)\b", Keyword)
            .Rule(@"(?i:use)\b(?!\\|\s*\()", KeywordNamespace)
            .Rule(@"(?i:public|protected|private)\b", Keyword, "visible")
            .Rule(@"(?:true|false|null)\b(?!\\|\s*\()", Name)
            .Rule($@"(?:{Name1}\\)*[\p{{L}}\p{{N}}_]*_\p{{L}}[\p{{L}}\p{{N}}_]*", NameFunction)
            .Rule($@"((?:{Name1}\\)+)(\{{)", [NameNamespace, Punctuation])
            .Rule(Path, (run, m) => Word(run, m.ValueSpan))
            .Rule(",", Punctuation)
            .Rule("[{};]", Punctuation, "#pop")
            .Then("", "#pop");
        g.State("const")
            .Include("blank")
            .Rule(Name1, NameConstant)
            .Rule("=", Operator, "=const-value")
            .Then("", "#pop");
        g.State("const-value")
            .Rule(",", Punctuation, "=const")
            .Rule(";", Punctuation, "#pop")
            .Include("code");
        g.State("visible")
            .Include("blank")
            .Rule(@"(?i:readonly)\b", Keyword)
            .Rule(@"(?i:abstract)\b", Keyword, "#pop")
            .Rule(@"(?i:static)\b", Keyword)
            .Then(@"(?=(?i:function|const)\b)", "#pop")
            .Rule($@"\??{Name1}", KeywordType, "#pop")
            .Then("", "#pop");
        g.State("function")
            .Include("blank")
            .Rule("&", Operator)
            .Rule(@"\(", Punctuation, "=parameters parameter")
            .Rule(@"\)", Punctuation, "=return")
            .Rule("[,:]", Punctuation, "=return")
            .Rule(Name1, Name)
            .Rule($@"\?{Name1}", KeywordType, "#pop")
            .Then("", "#pop");
        g.State("parameters")
            .Rule(@"\)", Punctuation, "=return")
            .Rule(",", Punctuation, "parameter")
            .Rule(NullableType, KeywordType)
            .Include("parameter-code");
        // Rouge: braces, semicolons, question marks and leading backslashes end the parameters.
        g.State("parameter-code")
            .Then(@"(?=[{};?\\]|\$(?!\$*[_\p{L}]))", "#pop")
            .Rule(@"\(", Punctuation, "nested")
            .Include("code");
        g.State("parameter")
            .Include("blank")
            .Rule(@"(?i:public|protected|private|readonly)\b", Keyword)
            .Rule(@"\.\.\.|:", Punctuation)
            .Include("one-type");
        g.State("one-type")
            .Rule($@"\??{Name1}", KeywordType, "#pop")
            .Then("(?=[$)])", "#pop")
            .Then("", "#pop:2");
        g.State("nested").Rule(@"\)", Punctuation, "#pop").Include("parameter-code");
        g.State("return")
            .Include("blank")
            .Rule(":", Punctuation)
            .Rule(@"(?i:use)\b", Keyword, "=captured")
            .Rule($@"\??{Name1}", KeywordType, "#pop")
            .Then("", "#pop");
        // Rouge: after what is captured, the type of the result follows; after types among it, none does.
        g.State("captured")
            .Include("blank")
            .Rule("&+", Operator)
            .Rule("[(,]", Punctuation)
            .Rule(@"\)", Punctuation, "=return")
            .Rule($@"\$+{Name1}", NameVariable)
            .Then("", "=typed type");
        g.State("typed")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(",", Punctuation, "type")
            .Rule(NullableType, KeywordType)
            .Include("parameter-code");
        g.State("type")
            .Include("blank")
            .Rule(":", Punctuation)
            .Include("one-type");
    }

    private void Word(LexerRun run, ReadOnlySpan<char> word)
    {
        TokenType type = Reserved[word];
        ReadOnlySpan<char> rest = run.Input.AsSpan(run.Position).TrimStart(" \t\r\n\f\v");
        ReadOnlySpan<char> last = word[(word.LastIndexOf('\\') + 1)..];
        bool upper = char.IsUpper(last[0]);
        if (type != Text)
        {
            run.Emit(type, word);
        }
        else if (EngineConstant(word) && rest is not ['(', ..])
        {
            run.Emit(KeywordConstant, word);
        }
        else if (word.Length >= 4 && word.StartsWith("__") && word.EndsWith("__") && rest is not ['(', ..])
        {
            run.Emit(NameBuiltin, word);
        }
        else if (rest is ['(', ..])
        {
            run.Emit(Functions.ContainsAnyCase(word) ? NameBuiltin : NameFunction, word);
        }
        else if (last.Length > 1 && upper && !HasLower(last))
        {
            run.Emit(NameConstant, word);
        }
        else
        {
            run.Emit(upper && !last.Contains('_') ? NameClass : Name, word);
        }
    }

    /// <summary>Whether it is <c>E</c> or <c>PHP</c> and words of capital letters behind underscores.</summary>
    private static bool EngineConstant(ReadOnlySpan<char> word)
    {
        int start = word.StartsWith("E_") ? 2 : word.StartsWith("PHP_") ? 4 : word.Length;
        return start < word.Length && word[start..].IndexOfAnyExceptInRange('A', '_') < 0
            && word[start..].IndexOfAny('\\', '[', ']') < 0 && !word.Contains("__", StringComparison.Ordinal) && word[^1] != '_';
    }

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Run : InHtmlRun
    {
        internal Run(PhpLexer lexer, TokenSink sink)
            : base(lexer, lexer.html, sink) => Goto("start");
    }
}
