using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Shell scripts.</summary>
internal sealed class ShellLexer : RegexLexer
{
    private const string Keywords =
        "if|fi|else|while|do|done|for|then|return|function|select|continue|until|esac|elif|in";

    private const string Builtins = """
        alias|arch|awk|b2sum|base32|base64|basename|bg|bind|break|builtin|caller|cat|cd|chcon|chgrp|chmod|chown|chroot|
        cksum|comm|command|compgen|complete|cp|csplit|cut|date|dd|declare|df|dir|dircolors|dirname|dirs|disown|du|echo|
        enable|env|eval|exec|exit|expand|export|expr|factor|false|fc|fg|fmt|fold|getopts|grep|groups|gunzip|gzip|hash|
        head|help|history|hostid|hostname|id|install|jobs|join|kill|let|link|ln|local|logname|logout|ls|mapfile|md5sum|
        mkdir|mkfifo|mknod|mktemp|mv|nice|nl|nohup|nproc|numfmt|od|paste|pathchk|popd|pr|printenv|printf|ptx|pushd|pwd|
        read|readlink|readonly|realpath|rm|rmdir|runcon|sed|seq|set|sha1sum|sha224sum|sha256sum|sha384sum|sha512sum|
        shift|shopt|shred|shuf|sleep|sort|source|split|stat|stdbuf|stty|sudo|sum|suspend|sync|tac|tail|tar|tee|test|time|
        timeout|times|touch|tr|trap|true|truncate|tsort|tty|type|typeset|ulimit|umask|unalias|uname|unexpand|uniq|unlink|
        unset|uptime|users|vdir|wait|wc|who|whoami|yes
        """;

    /// <inheritdoc/>
    public override string Tag => "shell";

    internal override LexerRun NewRun(TokenSink sink) => new HeredocRun(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        string builtins = Builtins.ReplaceLineEndings("");
        g.State("root").Include("basic").Include("data");
        g.State("basic")
            .Rule("#.*", Comment)
            .Rule($@"\b(?:{Keywords})\s*\b", Keyword)
            .Rule(@"\bcase\b", Keyword, "case")
            .Rule($@"\b(?:{builtins})\s*\b(?!\.|-)", NameBuiltin)
            .Rule(@"\.(?=\s)", NameBuiltin)
            .Rule(@"(\b\w+)(=)", [NameVariable, Operator])
            .Rule(@"[\[\]{}()!=>]", Operator)
            .Rule("&&|\\|\\|", Operator)
            .Rule("<<<", Operator)
            .Rule(HeredocRun.Opening, HeredocRun.Start);
        g.State("data")
            .Rule(@"\s+", Text)
            .Rule(@"\\", StringEscape, "escape")
            .Rule(@"\$?""", StringDouble, "double")
            .Rule(@"\$'", StringSingle, "ansi")
            .Rule("'", StringSingle, "single")
            .Rule(@"\*", Keyword)
            .Rule(";", Punctuation)
            .Rule("--?[\\w-]+", NameTag)
            .Rule(@"[^=*\s{}()$""'`;\\<]+", Text)
            .Rule("<", Text)
            .Include("interpolation");
        g.State("escape").Rule(".", StringEscape, "#pop").Then("", "#pop");
        DefineQuoted(g);
    }

    private static void DefineQuoted(Grammar g)
    {
        g.State("double")
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\\", StringEscape, "escape")
            .Rule(@"\$#?(?="")", StringDouble)
            .Rule(@"[^""`\\$]+", StringDouble)
            .Include("interpolation");
        g.State("ansi")
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\\']+", StringSingle)
            .Rule("'", StringSingle, "#pop");
        g.State("single").Rule("'", StringSingle, "#pop").Rule("[^']+", StringSingle);
        g.State("interpolation")
            .Rule(@"\$\(\(", Keyword, "math")
            .Rule(@"\$\(", StringInterpol, "paren")
            .Rule(@"\$\{#?", Keyword, "curly")
            .Rule("`", StringBacktick, "backtick")
            .Rule(@"\$#?(?:\w+|.)", NameVariable)
            .Rule(@"\$[*@]", NameVariable);
        g.State("backtick").Rule("`", StringBacktick, "#pop").Include("root");
        g.State("paren").Rule(@"\)", StringInterpol, "#pop").Rule(@"\(", Operator, "nested").Include("root");
        g.State("nested").Rule(@"\)", Operator, "#pop").Rule(@"\(", Operator, "#push").Include("root");
        g.State("math")
            .Rule(@"\)\)", Keyword, "#pop")
            .Rule(@"\*\*|\|\||[-+*/%^|&!]", Operator)
            .Rule(@"\d+", Number)
            .Include("root");
        g.State("curly")
            .Rule(@"\}", Keyword, "#pop")
            .Rule(":-", Keyword)
            .Rule(@"\w+", NameVariable)
            .Rule(@"[^}:""'`$]+", Punctuation)
            .Include("root");
        g.State("case")
            .Rule(@"\besac\b", Keyword, "#pop")
            .Rule(@"\|", Punctuation)
            .Rule(@"\)", Punctuation, "stanza")
            .Include("root");
        g.State("stanza")
            .Rule(";;", Punctuation, "#pop")
            .Include("root");
        g.State("heredoc")
            .Rule(HeredocRun.Closing, HeredocRun.End)
            .Rule(@"\n", StringHeredoc)
            .Rule(@"[^$\n\\]+", StringHeredoc)
            .Rule(@"\\", StringEscape, "escape")
            .Include("heredoc-interpolation")
            .Rule(".", StringHeredoc);
        g.State("heredoc-interpolation").Include("interpolation");
    }
}
