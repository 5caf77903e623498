using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Scripts of the Windows command interpreter.</summary>
internal sealed class BatchfileLexer : RegexLexer
{
    private const string Builtins = """
        arp assoc at attrib bcdboot bcdedit bitsadmin break cacls cd certreq certutil change chcp chdir chkdsk
        chkntfs choice cipher cleanmgr clip cls cmd cmdkey color comp compact compress convert copy csccmd
        cscript csvde curl date debug defrag del delprof deltree devcon diamond dir dirquota diruse diskpart
        diskshadow dism dnscmd doskey dpath driverquery dsacls dsadd dsget dsmod dsmove dsquery dsrm echo
        edlin endlocal erase eventcreate expand extract fc fdisk find findstr fltmc forfiles format freedisk
        fsutil ftp ftype getmac gpresult gpupdate graftabl help hostname icacls ifmember inuse ipconfig kill
        label lodctr logman logoff logtime makecab mapisend md mem mkdir mklink mode more mountvol move
        moveuser msg mshta msiexec msinfo32 mstsc nbtstat net net1 netdom netsh netstat nltest now nslookup
        ntbackup ntdsutil ntrights nvspbind openfiles path pathping pause perms ping pnputil popd portqry
        powercfg print prncnfg prnmngr prompt pushd qbasic qgrep qprocess query quser qwinsta rasdial rd
        recover reg regedt32 regini regsvr32 ren rename replace reset restore rmdir rmtshare robocopy route
        rpcping run runas rundll32 sc scandisk schtasks setlocal setspn setx sfc share shift shortcut shutdown
        sleep sort start strings subinacl subst sysmon systeminfo takeown taskkill tasklist telnet tftp time
        timeout title tlist touch tracerpt tracert tree tscon tsdiscon tskill type typeperf tzutil unformat
        ver verifier verify vol vssadmin w32tm waitfor wbadmin wecutil wevtutil wget where whoami windiff
        winrm winrs wmic wscript wuauclt wusa xcopy
        """;

    /// <inheritdoc/>
    public override string Tag => "batchfile";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            KeywordDeclaration,
            ("call do else exit for goto if in", Keyword),
            ("aux con nul prn", KeywordReserved),
            ("cmdextversion defined equ errorlevel exist geq gtr leq lss neq not", OperatorWord),
            ("disable off on enableextensions enabledelayedexpansion", NameAttribute),
            (Builtins, NameBuiltin));
        WordLists builtins = Words(Error, (Builtins, NameBuiltin));
        g.State("root")
            .Rule(@"@?(?i:rem)\b.*", Comment)
            .Rule("^::.*", Comment)
            .Rule(@"\s+", Text)
            .Rule(@":[A-Za-z]+", NameLabel)
            .Rule(@"[A-Za-z]\w*(?!\w|\.(?i:exe))", words)
            .Rule(@"([A-Za-z]\w*)(\.(?i:exe))", (run, m) =>
            {
                run.Emit(words[m.Groups[1].ValueSpan], m.Groups[1]);
                run.Emit(builtins[m.Groups[1].ValueSpan], m.Groups[2]);
            })
            .Rule(@"0x[0-9A-Fa-f]+", NumberHex)
            .Rule(@"\d+", Number)
            .Rule("\"", StringDouble, "double")
            .Rule("'", StringSingle, "single")
            .Rule("`", StringBacktick, "backtick")
            .Rule(@"(?:(?:--?|[+/])[A-Za-z]+)+\s*", NameAttribute)
            .Include("escapes")
            .Rule(@"[-=+*&|()<>\[\]{},;~?]", Operator)
            .Rule(@"[^\sA-Za-z0-9""'`%!^<>][^\s""'`%!^&|()\[\]{}=+*,;~?-]*", Text);
        g.State("escapes")
            .Rule("[%!]+[A-Za-z_$@#]+[%!]+", NameVariable).OnlyIf("([A-Za-z_$@#])|[^%!]")
            .Rule(@"%+~?[A-Za-z]+\d?", NameVariableMagic).OnlyIf("([A-Za-z])|[^%~]")
            .Rule(@"\^(?s:.)", StringEscape);
        Quoted(g, "double", "\"", StringDouble);
        Quoted(g, "single", "'", StringSingle);
        Quoted(g, "backtick", "`", StringBacktick);
    }

    private static void Quoted(Grammar g, string state, string quote, TokenType type) => g.State(state)
        .Rule(quote, type, "#pop")
        .Include("escapes")
        .Rule($"[^{quote}^%!]+", type);
}
