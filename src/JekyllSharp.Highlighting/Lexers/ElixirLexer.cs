using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Elixir.</summary>
internal sealed class ElixirLexer : RegexLexer
{
    private const string Keywords =
        "after|bc|case|catch|cond|def|defdelegate|defguardp?|defexception|defimpl|defmacrop?|defmodule|defp|defprotocol|defrecord|defstruct|else|"
        + "end|exit|fn|if|lc|loop|raise|receive|rescue|throw|try|unless";

    /// <inheritdoc/>
    public override string Tag => "elixir";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule("#.*", CommentSingle)
            .Rule($@"\b(?:{Keywords})\b(?![?!])|\bdo\b", Keyword)
            .Rule(@"\b(?:import|quote|recur|refer|require|super|unquote|use)\b(?![?!])", KeywordNamespace)
            .Rule(@"\b(?:and|not|or|when|xor|in)\b", OperatorWord)
            .Rule("::", Punctuation)
            .Rule(":(?:[a-zA-Z_]\\w*(?:[?!]|=(?![>=]))?|<>|===?|>=?|<=?|&&?|%\\(\\)|%\\[\\]|%\\{\\}|\\+\\+?|--?|\\|\\|?|!|//|[%&`/|]|=?~)|[a-zA-Z_]\\w*[?!]?:(?!:)", StringSymbol)
            .Rule(":\"", StringSymbol, "symbol")
            .Rule(@"\b(?:nil|true|false)\b(?![?!])|\b[A-Z]\w*\b", NameConstant)
            .Rule(@"\b__(?:FILE|LINE|MODULE|MAIN|FUNCTION)__\b(?![?!])", NameBuiltinPseudo)
            .Rule(@"&\d", NameVariable)
            .Rule("!==?|=~|%=", Operator)
            .Rule(@"[a-zA-Z_!]\w*[!?]?", Name)
            .Rule(@"[(){};,:\\\[\]%]", Punctuation)
            .Rule(@"@[a-zA-Z_]\w*", NameVariable)
            .Rule(@"\b\d(?:_?\d)*\.\d(?:_?\d)*(?:[eE][-+]?\d(?:_?\d)*)?\b", NumberFloat)
            .Rule(@"\b0x\h+\b", NumberHex)
            .Rule(@"\b0o[0-7]+\b", NumberOct)
            .Rule(@"\b0b[01]+\b", NumberBin)
            .Rule(@"\b\d(?:_?\d)*\b", NumberInteger)
            .Include("strings")
            .Rule("~~~|>(?!<)|[-+*/=<!&|^.]", Operator);
        g.State("strings")
            .Rule("\"\"\"(?s:.)*?\"\"\"", StringDoc)
            .Rule("'''(?s:.)*?'''", StringDoc)
            .Rule("\"", StringDouble, "double")
            .Rule("'", StringSingle, "single")
            .Rule(@"\?(?:\\(?:x\d{1,2}|\h{1,2}(?!\h)\b|0[0-7]{0,2}(?![0-7])\b|[^x0MC\sa-zA-Z\\])|(?:\\[MC]-)+\w|[^\s\\])", StringOther);
        string[] pairs = ["{}", "()", "[]", "<>", "//", "||", "\"\"", "''"];
        foreach (string pair in pairs)
        {
            Sigil(g, pair[0], pair[1]);
        }

        Quoted(g, "double", "\"", StringDouble);
        Quoted(g, "single", "'", StringSingle);
        Quoted(g, "symbol", "\"", StringSymbol);
        g.State("interpolation").Rule(@"\}", StringInterpol, "#pop").Include("root");
    }

    private static void Quoted(Grammar g, string state, string quote, TokenType type) => g.State(state)
        .Rule(quote, type, "#pop")
        .Rule(@"\\(?:x\h{0,2}|u\h{0,8}|[abdefnrstv0-9""'\\])", StringEscape)
        .Rule(@"#\{", StringInterpol, "interpolation")
        .Rule($@"[^#{quote}\\]+|[#\\]", type);

    private static void Sigil(Grammar g, char open, char close)
    {
        (string Letters, TokenType Type, string Name, string Flags)[] kinds =
        [
            ("r", StringRegex, "regex", "[fgimrsux]*"), ("w", StringOther, "words", "[acs]?"), ("a-qs-vx-z", StringOther, "sigil", ""),
            ("W", StringOther, "raw-words", "[acs]?"), ("A-VX-Z", StringOther, "raw", ""),
        ];
        foreach ((string letters, TokenType type, string name, string flags) in kinds)
        {
            string state = $"{name}{open}";
            g.Append("strings").Rule($@"~[{letters}]\{open}", type, state);
            string inside = $@"\{open}\{close}{(name.StartsWith("raw", StringComparison.Ordinal) ? @"\\" : "")}";
            g.State(state).Rule($@"\{close}{flags}", type, "#pop").Rule($"[^{inside}]+", type);
        }
    }
}
