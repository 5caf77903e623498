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
            .Rule(@"((?i:function|filter))(\s+)(\w+)(:)(\w[\w-]+)", [KeywordReserved, TextWhitespace, NameNamespace, Punctuation, NameFunction])
            .Rule(@"((?i:function|filter))(\s+)(\w[\w-]+)(?![\w:-])", [KeywordReserved, TextWhitespace, NameFunction])
            .Rule(@"(class)(\s+)(\w+)", [KeywordReserved, TextWhitespace, NameClass], "class")
            .Rule($@"(?i:{string.Join('|', Keywords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))})(?=[/\\:~])", KeywordReserved)
            .Rule(@"[a-zA-Z]\w*(?![\w.\\/:~-])", (run, m) =>
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
            .Rule(@"[a-zA-Z0-9/\\~][\w./\\:~-]*", (run, m) =>
            {
                run.Emit(Name, m.ValueSpan);
                if (m.ValueSpan.ContainsAny("./\\:~"))
                {
                    // Brackets behind a path begin no index.
                    LineEnd(run);
                    run.Push("arguments");
                }
                else
                {
                    EndName(run);
                }
            })
            .Include("signs");
        DefineWords(g);
        DefineValues(g);
    }

    private static void DefineWords(Grammar g)
    {
        g.State("class")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\w+", NameClass)
            .Rule("[:,]", Punctuation)
            .Rule(@"\{", Punctuation, "#pop");
        g.State("arguments")
            .Rule("`(?s:.)", StringEscape)
            .Rule(@"[ \t]+", TextWhitespace)
            .Rule(@"\s*\n", TextWhitespace, "#pop")
            .Include("literals")
            .Rule(@";", Punctuation, "#pop")
            .Rule(@"[|=]", Operator, "#pop")
            .Rule(@"\[", Punctuation, "bracket")
            .Rule(@"[(){}\]]", Punctuation, "#pop")
            .Rule(",", Punctuation)
            .Rule(@"[\w/\\~][\w./\\:~-]*", NameOther)
            .Include("signs");
        g.State("literals")
            .Include("quoted")
            .Rule($"(?i:{Operators})", Operator)
            .Rule(@"(--?\w(?:[\w-]*\w)?)(:)?", [NameTag, Punctuation])
            .Rule(@"-+(?=\[)", Name)
            .OnlyIf(@"(\[)|[^-]");
        g.State("quoted")
            .Rule("<#", CommentMultiline, "help")
            .Rule("#.*", Comment)
            .Rule("@\"", StringHeredoc, "here")
            .Rule("@'(?s:.)*?'@", StringHeredoc)
            .Rule("\"", StringDouble, "string")
            .Rule("'", StringSingle, "single")
            .Include("variables");
        g.State("single").Rule("''|[^']+", StringSingle).Rule("'", StringSingle, "#pop");
        g.State("help")
            .Rule("[^#.]+", CommentMultiline)
            .Rule("#(?!>)", CommentMultiline)
            .Rule(@"(?i)\.(?:COMPONENT|DESCRIPTION|EXAMPLE|EXTERNALHELP|FORWARDHELPCATEGORY|FORWARDHELPTARGETNAME|FUNCTIONALITY|INPUTS|LINK|NOTES|OUTPUTS|PARAMETER|REMOTEHELPRUNSPACE|ROLE|SYNOPSIS)", CommentSpecial)
            .Rule("#>", CommentMultiline, "#pop")
            .Rule(@"\.", CommentMultiline);
        g.State("variables")
            .Rule(Automatic, NameBuiltinPseudo)
            .Rule(@"\$\{(?s:.)[^}]*\}", NameVariable)
            .Rule(@"(\$)(\w+)(:)(\w+)", [NameVariable, NameNamespace, Punctuation, NameVariable])
            .Rule(@"\$\w+", NameVariable);
        g.State("signs")
            .Rule(@"(::)([a-zA-Z][\w.:]*)", (run, m) =>
            {
                run.Emit(Punctuation, m.Groups[1]);
                run.Emit(run.StateName == "arguments" ? NameOther : Name, m.Groups[2]);
                EndName(run);
            })
            .Rule(@"(\.)(-?\w+)(\()", [Operator, NameFunction, Punctuation], "arguments")
            .Rule(@"(\.)(-?\w[\w-]*)(?![\w\[-])", (run, m) =>
            {
                run.Emit(Operator, m.Groups[1]);
                run.Emit(NameFunction, m.Groups[2]);
                LineEnd(run);
            })
            .Rule(@"(\.)(-?\w+)", [Operator, Name])
            .Rule(@"\?", NameFunction, "arguments")
            .Rule(@"@\{", Punctuation, "hash")
            .Rule(@"@\(", Punctuation, "array")
            .Rule(@"&&|\|\||\+=|-=|\*=|/=|%=|\+\+|\.\.|[-+*%=!&|.]", Operator)
            .Rule(@"\[", Punctuation, "bracket")
            .Rule(@"[{}(),;:]", Punctuation);
    }

    private static void DefineValues(Grammar g)
    {
        g.State("bracket")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule(@"(\w+)(\()", [Name, Punctuation], "binding")
            .Rule(@"\{", Punctuation, "brace")
            .Include("bracket-name")
            .Include("root");
        g.State("bracket-name").Rule(@"[a-zA-Z][\w.]+(?=[\],&])|[a-zA-Z]\w+(?![\w.\\/~])", Name);
        g.State("brace").Rule(@"\}", Punctuation, "#pop").Rule(@"\{", Punctuation, "#push").Include("root");
        g.State("hash")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\}", Punctuation, "#pop")
            .Include("values")
            .Rule(@"\w+", NameOther)
            .Rule("=", Operator)
            .Rule("[,;]", Punctuation);
        g.State("array")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\)", Punctuation, "#pop")
            .Include("values")
            .Rule("[,;]", Punctuation);
        g.State("values")
            .Include("quoted")
            .Rule(@"@\{", Punctuation, "hash")
            .Rule(@"@\(", Punctuation, "array")
            .Rule(@"\{", Punctuation, "brace")
            .Rule(@"\[", Punctuation, "bracket")
            .Rule(@"\d*\.\d+", NumberFloat)
            .Rule(@"\d+", NumberInteger);
        g.State("binding")
            .Rule(@"\s+", TextWhitespace)
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule(@"\{", Punctuation, "brace")
            .Rule("(?:SupportsShouldProcess|SupportsPaging|SupportsTransactions|ConfirmImpact|DefaultParameterSetName|HelpURI|PositionalBinding)\\b", NameBuiltinPseudo)
            .Include("bracket-name")
            .Include("root");
        g.State("here")
            .Rule("\"@", StringHeredoc, "#pop")
            .Rule(@"\$\(", StringInterpol, "part")
            .Rule("`.", StringEscape)
            .Include("variables")
            .Rule("[^$\\n`\"]+", StringHeredoc)
            .Rule("(?s:.)", StringHeredoc);
        g.State("string")
            .Rule("\"\"", StringDouble)
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\$\(", StringInterpol, "part")
            .Rule("`.?", StringEscape)
            .Include("variables")
            .Rule("[^$`\"]+|\\$(?=\")", StringDouble);
        // Rouge: the first parenthesis that closes, unless arguments take it, ends the part.
        g.State("part").Rule(@"\)", StringInterpol, "#pop").Include("root");
    }

    /// <summary>Arguments follow a blank, and the line end directly behind a name is such a blank too.</summary>
    private static void EndName(LexerRun run)
    {
        LineEnd(run);
        if (run.Position >= run.Input.Length || run.Input[run.Position] != '[')
        {
            run.Push("arguments");
        }
    }

    /// <summary>Rouge: a line end directly behind a name belongs to it and ends nothing.</summary>
    private static void LineEnd(LexerRun run)
    {
        if (run.Position < run.Input.Length && run.Input[run.Position] == '\n')
        {
            run.Emit(TextWhitespace, "\n");
            run.Position++;
        }
    }
}
