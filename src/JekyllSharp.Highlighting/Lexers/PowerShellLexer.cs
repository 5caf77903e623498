using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>PowerShell. What follows the name of a command is read as its arguments.</summary>
internal sealed class PowerShellLexer : RegexLexer
{
    private const string Keywords = """
        assembly base begin break catch class command configuration continue data define do dynamicparam else elseif end
        enum exit filter finally for foreach from function hidden if in inlinescript interface module namespace parallel
        param private process public return sequence static switch throw trap try type until using var while workflow
        """;

    private const string Automatic =
        @"\$(?:\$|\?|\^|_|args|ConsoleFileName|Error|Event|EventArgs|EventSubscriber|ExecutionContext|false|foreach|HOME|Host|"
        + "input|IsCoreCLR|IsLinux|IsMacOS|IsWindows|LastExitCode|Matches|MyInvocation|NestedPromptLevel|null|PID|PROFILE|"
        + "PSBoundParameters|PSCmdlet|PSCommandPath|PSCulture|PSDebugContext|PSHOME|PSItem|PSScriptRoot|PSSenderInfo|PSUICulture|"
        + @"PSVersionTable|PWD|REPORTERRORSHOWEXCEPTIONCLASS|REPORTERRORSHOWINNEREXCEPTION|REPORTERRORSHOWSOURCE|"
        + @"REPORTERRORSHOWSTACKTRACE|SENDER|ShellId|StackTrace|switch|this|true)";

    private const string Operators =
        "-(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|replace|split)|isnot|is|as|and|or|xor|not|band|bor|bxor|bnot|shl|shr|join)(?!\\w)";

    /// <inheritdoc/>
    public override string Tag => "powershell";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.IgnoreCase = false;
        WordLists keywords = WordsAnyCase(Text, (Keywords, KeywordReserved));
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Include("literals")
            .Rule(@"((?i:function|filter))(\s+)((?:\w+:)?[\w-]+)", [KeywordReserved, TextWhitespace, NameFunction])
            .Rule(@"(class)(\s+)(\w+)", [KeywordReserved, TextWhitespace, NameClass])
            .Rule(@"(\[)([a-zA-Z][\w.]*)(\])", [Punctuation, Name, Punctuation])
            .Rule(@"(CmdletBinding)(\()", [Name, Punctuation], "binding")
            .Rule(@"[a-zA-Z_]\w*(?![\w.\\/:-])", (run, m) =>
            {
                TokenType type = keywords[m.ValueSpan];
                if (type != Text)
                {
                    run.Emit(type, m.ValueSpan);
                }
                else
                {
                    run.Emit(Name, m.ValueSpan);
                    EndName(run);
                }
            })
            .Rule(@"[$]?\d+\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger)
            .Rule(@"[\w/\\~][\w./\\:~-]*", (run, m) =>
            {
                run.Emit(Name, m.ValueSpan);
                EndName(run);
            })
            .Include("signs");
        g.State("arguments")
            .Rule(@"`\r?\n", StringEscape)
            .Rule(@"[ \t]+", TextWhitespace)
            .Rule(@"\s*\n", TextWhitespace, "#pop")
            .Include("literals")
            .Rule(@";", Punctuation, "#pop")
            .Rule(@"[|=]", Operator, "#pop")
            .Then(@"(?=[\[\](){}])", "#pop")
            .Rule(",", Punctuation)
            .Rule(@"[\w/\\~][\w./\\:~-]*", NameOther)
            .Include("signs");
        g.State("literals")
            .Include("quoted")
            .Rule($"(?i:{Operators})", Operator)
            .Rule(@"(--?\w[\w-]*)(:)?", [NameTag, Punctuation]);
        g.State("quoted")
            .Rule("<#", CommentMultiline, "help")
            .Rule("#.*", Comment)
            .Rule("@\"\\s*\\n", StringHeredoc, "here")
            .Rule("@'\\s*\\n(?s:.)*?\\n\\s*'@", StringHeredoc)
            .Rule("\"", StringDouble, "string")
            .Rule("'(?:''|[^'])*'", StringSingle)
            .Include("variables");
        g.State("help")
            .Rule("[^#.]+", CommentMultiline)
            .Rule("#(?!>)", CommentMultiline)
            .Rule(@"\.(?:COMPONENT|DESCRIPTION|EXAMPLE|EXTERNALHELP|FORWARDHELPCATEGORY|FORWARDHELPTARGETNAME|FUNCTIONALITY|INPUTS|LINK|NOTES|OUTPUTS|PARAMETER|REMOTEHELPRUNSPACE|ROLE|SYNOPSIS)", CommentSpecial)
            .Rule("#>", CommentMultiline, "#pop")
            .Rule(@"\.", CommentMultiline);
        g.State("variables")
            .Rule(Automatic, NameBuiltinPseudo)
            .Rule(@"\$\{[^}]*\}", NameVariable)
            .Rule(@"(\$)(\w+)(:)(\w+)", [NameVariable, NameNamespace, Punctuation, NameVariable])
            .Rule(@"\$\w+", NameVariable);
        g.State("signs")
            .Rule(@"(::)(\w+)", [Punctuation, Name])
            .Rule(@"(\.)(-?\w+)(\()", [Operator, NameFunction, Punctuation], "arguments")
            .Rule(@"(\.)(-?\w+)(?!\w|\[)", [Operator, NameFunction])
            .Rule(@"(\.)(-?\w+)", [Operator, Name])
            .Rule(@"\?", NameFunction)
            .Rule(@"@\{", Punctuation, "hash")
            .Rule(@"@\(", Punctuation, "array")
            .Rule(@"&&|\|\||\+=|-=|\*=|/=|%=|\+\+|--|\.\.|[-+*%=!&|.]", Operator)
            .Rule(@"[{}()\[\],;:]", Punctuation);
        g.State("hash")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\}", Punctuation, "#pop")
            .Include("values")
            .Rule(@"(\[)([a-zA-Z][\w.]*)(\])", [Punctuation, Name, Punctuation])
            .Rule(@"\w+", NameOther)
            .Rule(@"[=+]", Operator)
            .Rule(@"\{", Punctuation, "block")
            .Rule(@"\(", Punctuation, "nested")
            .Rule(@"[,;:.]", Punctuation);
        g.State("block").Rule(@"\}", Punctuation, "#pop").Rule(@"\{", Punctuation, "#push").Include("root");
        g.State("array")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"(\[)([a-zA-Z][\w.]*)(\])", [Punctuation, Name, Punctuation])
            .Rule(@"\)", Punctuation, "#pop")
            .Include("values")
            .Rule(@"\(", Punctuation, "nested")
            .Rule(",", Punctuation);
        g.State("values")
            .Include("quoted")
            .Rule(@"@\{", Punctuation, "hash")
            .Rule(@"@\(", Punctuation, "array")
            .Rule(@"-?\d+\.\d+", NumberFloat)
            .Rule(@"-?\d+", NumberInteger);
        g.State("binding")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\)", Punctuation, "#pop")
            .Rule("SupportsShouldProcess|SupportsPaging|SupportsTransactions|ConfirmImpact|DefaultParameterSetName|HelpURI|PositionalBinding", NameBuiltinPseudo)
            .Include("root");
        g.State("here")
            .Rule("^\"@", StringHeredoc, "#pop")
            .Rule(@"\$\(", StringInterpol, "part")
            .Rule("`.", StringEscape)
            .Include("variables")
            .Rule("[^$\\n`]+", StringHeredoc)
            .Rule("(?s:.)", StringHeredoc);
        g.State("string")
            .Rule("\"\"", StringDouble)
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\$\(", StringInterpol, "part")
            .Rule("`.", StringEscape)
            .Include("variables")
            .Rule("[^$`\"]+", StringDouble)
            .Rule("(?s:.)", StringDouble);
        g.State("part").Rule(@"\)", StringInterpol, "#pop").Rule(@"\(", Punctuation, "nested").Include("root");
        g.State("nested").Rule(@"\)", Punctuation, "#pop").Rule(@"\(", Punctuation, "#push").Include("root");
    }

    /// <summary>Arguments follow a blank, and the line end directly behind a name is such a blank too.</summary>
    private static void EndName(LexerRun run)
    {
        int end = run.Position;
        while (end < run.Input.Length && char.IsWhiteSpace(run.Input[end]))
        {
            end++;
        }

        run.Emit(TextWhitespace, run.Input.AsSpan(run.Position, end - run.Position));
        run.Position = end;
        run.Push("arguments");
    }
}
