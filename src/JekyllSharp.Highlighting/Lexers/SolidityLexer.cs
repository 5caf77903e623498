using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Solidity, the language of Ethereum's contracts.</summary>
internal sealed class SolidityLexer : RegexLexer
{
    private const string Keywords = """
        abstract anonymous as assembly break calldata catch constant constructor continue contract delete do else
        emit enum event external fallback for function hex if import indexed interface internal is library mapping
        memory modifier new override payable pragma private public pure receive return returns storage struct throw
        try type using var view virtual while
        """;

    private const string Reserved = """
        after alias apply auto case copyof default define final fixed immutable implements in inline let macro match
        null of partial promise reference relocatable sealed sizeof static supports switch typedef typeof ufixed
        unchecked
        """;

    private const string Builtins = """
        addmod assert balance blockhash call callcode delegatecall ecrecover false gasleft keccak256 mulmod now
        require revert ripemd160 selfdestruct selector send sha256 sha3 suicide super this transfer true
        """;

    /// <inheritdoc/>
    public override string Tag => "solidity";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            (Keywords, Keyword),
            ("address bool byte bytes int string uint", KeywordType),
            ("days ether finney hours minutes seconds szabo weeks wei years", KeywordConstant),
            (Reserved, KeywordReserved),
            (Builtins, NameBuiltin));
        g.State("root")
            .Rule(@"\s+|\\\n", Text)

            // Rouge: without a line end behind it, this is an operator and a name.
            .Rule(@"//.*\n", CommentSingle)
            .OnlyIf(@"(\n)")
            .Rule(@"/\*(?s:.)*?(?:\*/|\z)", CommentMultiline)
            .Rule(@"\*/", Error)
            .Rule("(?:hex)?\"", LiteralString, "double")
            .Rule("(?:hex)?'", LiteralString, "single")
            .Rule(@"0[xX]\h+", NumberHex)
            .Rule(@"\d+\.\d+(?:[eE]\d+)?", NumberFloat)
            .Rule(@"\d+(?:[eE]\d+)?", NumberInteger)

            // Rouge: what follows the size is a word of its own.
            .Rule(@"(?:bytes|u?int)\d+", KeywordType)
            .Rule(@"u?fixed\d+x\d+", KeywordReserved)
            .Rule(@"[a-zA-Z$_][\w$]*", words)
            .Rule("[~!%^&*+=|?:<>/-]", Operator)
            .Rule(@"[()\[\]{},.;]", Punctuation);
        Quoted(g, "double", '"');
        Quoted(g, "single", '\'');
    }

    private static void Quoted(Grammar g, string state, char quote) => g.State(state)
        .Rule($"{quote}", LiteralString, "#pop")
        .Rule(@"\\(?:x..|u\h{4}|[^x])", StringEscape)
        .Rule($@"[^{quote}\\\n]+|\\", LiteralString);
}
