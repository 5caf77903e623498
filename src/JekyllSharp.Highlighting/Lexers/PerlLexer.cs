using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Perl.</summary>
internal sealed class PerlLexer : RegexLexer
{
    private const string Keywords = """
        BEGIN CHECK END INIT case continue do else elsif for foreach if last my new next our print redo reset return then
        unless until use while
        """;

    private const string Operators = "and cmp eq ge gt le lt ne not or";

    private const string Builtins = """
        abs accept alarm atan2 bind binmode bless caller chdir chmod chomp chop chown chr chroot close
        closedir connect cos crypt dbmclose dbmopen defined delete die dump each endgrent endhostent endnetent
        endprotoent endpwent endservent eof eval exec exists exit exp fcntl fileno flock fork format formline
        getc getgrent getgrgid getgrnam gethostbyaddr gethostbyname gethostent getlogin getnetbyaddr
        getnetbyname getnetent getpeername getpgrp getppid getpriority getprotobyname getprotobynumber
        getprotoent getpwent getpwnam getpwuid getservbyname getservbyport getservent getsockname getsockopt
        glob gmtime goto grep hex import index int ioctl join keys kill lc lcfirst length link listen local
        localtime log lstat map mkdir msgctl msgget msgrcv msgsnd no oct open opendir ord pack package pipe
        pop pos printf prototype push quotemeta rand read readdir readline readlink readpipe recv ref rename
        require reverse rewinddir rindex rmdir scalar seek seekdir select semctl semget semop send setgrent
        sethostent setnetent setpgrp setpriority setprotoent setpwent setservent setsockopt shift shmctl
        shmget shmread shmwrite shutdown sin sleep socket socketpair sort splice split sprintf sqrt srand stat
        study substr symlink syscall sysopen sysread sysseek system syswrite tell telldir tie tied time times
        tr truncate uc ucfirst umask undef unlink unpack unshift untie utime values vec wait waitpid wantarray
        warn write
        """;

    private static readonly (string Open, string Close)[] Brackets = [(@"\{", @"\}"), (@"\(", @"\)"), (@"\[", @"\]"), ("<", ">")];

    /// <inheritdoc/>
    public override string Tag => "perl";

    internal override LexerRun NewRun(TokenSink sink) => new PerlRun(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            NameVariable,
            (Keywords, Keyword),
            (Operators, OperatorWord),
            ("STDIN STDOUT STDERR DATA __DIE__ __WARN__", NameBuiltinPseudo),
            (Builtins, NameBuiltin));
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("#.*", CommentSingle)
            .Rule(@"^=[a-zA-Z0-9]+\s+(?s:.)*?\n=cut", CommentMultiline)
            .OnlyIf(@"\n(=cut)")
            .Rule(@"(format)(\s+)([a-zA-Z0-9_]+)(\s*)(=)(\s*\n)", [Keyword, Text, Name, Text, Punctuation, Text], "format");
        Patterns(g.Append("root"));
        g.Append("root").Rule(@"[a-zA-Z_]\w*(?=\s*=>)", Words(LiteralString, (Keywords, Keyword), (Operators, OperatorWord)));
        g.Append("root")
            .Rule(@"__(?:END|DATA)__(?s:.*)", CommentPreproc)
            .Rule(PerlRun.Opening, PerlRun.HereDocument)
            .Rule(@"\$\^[ADEFHILMOPSTWX]", NameVariableGlobal)
            .Rule(@"\$[\\""'\[\]&`+*.,;=%~?@$<>(^\|/_!-](?!\w)", NameVariableGlobal)
            .Rule(@"[$@%&*][$@%&*#_]*(?=[a-zA-Z{\[;])", NameVariable, "name")
            .OnlyIf(@"([a-zA-Z{\[;])|[^$@%&*#_]")
            .Rule(@"(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d[\d_]*)?|\d[\d_]*[eE][+-]?\d[\d_]*", NumberFloat)
            .Rule(@"0_?[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule(@"0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*", NumberHex)
            .Rule("0b[01]+(?:_[01]+)*", NumberBin)
            .Rule(@"\d+(?:_\d+)*", NumberInteger)
            .Rule("'", Punctuation, "single")
            .Rule("\"", Punctuation, "double")
            .Rule("`", Punctuation, "backtick")
            .Rule(@"(?:q|qq|qw|qr|qx)\{", StringOther, "quote-{")
            .Rule(@"(?:q|qq|qw|qr|qx)\(", StringOther, "quote-(")
            .Rule(@"(?:q|qq|qw|qr|qx)\[", StringOther, "quote-[")
            .Rule("(?:q|qq|qw|qr|qx)<", StringOther, "quote-<")
            .Rule(@"(?:q|qq|qw|qr|qx)(\W)(?s:.)*?\1", StringOther)
            .Rule(@"sub\s+", Keyword, "sub")
            .Rule(@"\[\]|\*\*|::|<<|>>|>=|<=|<=>|={3}|!=|=~|!~|&&?|\|\||\.{1,3}", Operator)
            .Rule(@"[-+/*%=<>&^|!\\~]=?", Operator)
            .Rule(@"[()\[\]:;,<>/?{}]", Punctuation)
            .KnownWord(@"(?>[a-zA-Z_]\w*)(?=::)", words)
            .Rule(@"[a-zA-Z_]\w*::", NameNamespace, "name")
            .Rule(@"[a-zA-Z_]\w*", (run, m) =>
            {
                TokenType type = words[m.ValueSpan];
                run.Emit(type, m.ValueSpan);
                int end = run.Position;
                while (type == NameVariable && end < run.Input.Length && (run.Input[end] == ':' || char.IsAsciiLetterOrDigit(run.Input[end]) || run.Input[end] == '_'))
                {
                    end++;
                }

                run.Emit(type, run.Input.AsSpan(run.Position, end - run.Position));
                run.Position = end;
            });
        DefineQuoted(g);
    }

    private static void DefineQuoted(Grammar g)
    {
        g.State("name").Rule(@"\w+::", NameNamespace).Rule(@"[\w:]+", NameVariable, "#pop").Then("", "#pop");
        Quote(g, '{', '}');
        Quote(g, '(', ')');
        Quote(g, '[', ']');
        Quote(g, '<', '>');
        g.State("format").Rule(@"\.\n", StringInterpol, "#pop").Rule(@".*?\n", StringInterpol);
        g.State("sub")
            .Rule(@"[a-zA-Z_]\w*[!?]?", NameFunction)
            .Rule(@"\s+", Text)
            .Rule(@"(\([$@%]*\))(\s*)", [Punctuation, Text])
            .Rule(@".*?\{", Punctuation, "#pop").OnlyIf(@"(\{)|\n")
            .Rule(";", Punctuation, "#pop");
        g.State("part")
            .Rule(@"\}", StringInterpol, "#pop")
            .Rule(@"[a-zA-Z_]\w*", StringInterpol)
            .Rule(@"\s+", Text);
        StateRules balanced = g.State("balanced");
        foreach ((string open, string close) in Brackets)
        {
            balanced.Rule($@"{open}(?>(?:\\(?s:.)|[^\\{close}])*){close}[egimosx]*", StringRegex, "#pop")
                .OnlyIf($@"\G(?>(?:\\(?s:.)|[^\\{close}])*)({close})?");
        }

        balanced.Rule(@"([!/@%$])(?:\\(?s:.)|(?!\1)[^\\])*\1[egimosx]*|\\[^\\]*\\[egimosx]*", StringRegex, "#pop");
        g.State("single").Rule("'", Punctuation, "#pop").Rule(@"\\['\\]", StringEscape).Rule(@"[^\\']+|\\", StringSingle);
        g.State("double")
            .Rule("\"", Punctuation, "#pop")
            .Rule(@"\\(?:[\\abefnrtluELU""$@]|c(?s:.)|0\d{2}|x\h{2}|x\{\h+\}|N\{[^}]*\})?", StringEscape)
            .Rule(@"[$@]\{", StringInterpol, "part")
            .Rule(@"[$@][a-zA-Z_]\w*", StringInterpol)
            .Rule(@"[^\\""$@]+|[$@]", StringDouble);
        g.State("backtick")
            .Rule("`", Punctuation, "#pop")
            .Rule(@"\\[\\`nrt]", StringEscape)
            .Rule(@"[$@]\{", StringInterpol, "part")
            .Rule(@"[$@][a-zA-Z_]\w*", StringInterpol)
            .Rule(@"[^\\`$@]+|[$@]", StringBacktick);
    }

    private static void Quote(Grammar g, char open, char close) => g.State($"quote-{open}")
        .Rule($@"\\[\{open}\{close}\\]", StringOther)
        .Rule($@"\{open}", StringOther, "#push")
        .Rule($@"\{close}", StringOther, "#pop")
        .Rule($@"[^\{open}\{close}\\]+|\\", StringOther);

    private static void Patterns(StateRules root)
    {
        foreach ((string open, string close) in Brackets)
        {
            root.Rule($@"(?:s|tr|y){open}(?>(?:\\(?s:.)|[^\\{close}])*){close}\s*", StringRegex, "balanced")
                .OnlyIf($@"\G(?>(?:\\(?s:.)|[^\\{close}])*)({close})?");
        }

        const string once = @"(?:\\(?s:.)|(?!\1)[^\\])*\1";
        root.Rule($@"(?:s|tr|y)\s*([^\w\s]){once}{once}[acdgilmnoprsux]*", StringRegex)
            .Rule($@"(?:s|tr|y)\s+([^\s]){once}{once}[acdgilmnoprsux]*", StringRegex)
            .Rule(@"/(?:\\\\|\\[^\\]|[^\\/\n])*/[acdgilmnopsux]*", StringRegex)
            .Rule($@"m\s*(/){once}[acdgilmnopsux]*", StringRegex)
            .Rule($@"m\s+([^\s]){once}[acdgilmnopsux]*", StringRegex)
            .Rule($@"m([^\w\s{{(\[<!@%$\\]){once}[acdgilmnopsux]*", StringRegex)
            .Rule(@"m(?=[!/@%$\\{(\[<])", StringRegex, "balanced");
    }
}
