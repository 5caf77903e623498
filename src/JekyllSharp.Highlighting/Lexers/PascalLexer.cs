using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Pascal and Delphi. Most words are keywords in any case, few only as they are written here.</summary>
internal sealed class PascalLexer : RegexLexer
{
    private static readonly WordLists Names = WordsAnyCase(
        Name,
        ("""
        absolute abstract all and array as asm assembler attribute begin case class const constructor delay destructor div do downto else end
        except exit export exports external far file finalization finally for forward function goto if implementation import in inc
        index inherited initialization inline interface interrupt is label library message mod module near not object of on only
        operator or otherwise out overload override packed pascal pow private procedure program property protected public
        published qualified raise read record register repeat resident resourcestring restricted safecall segment set shl shr stdcall stored string then
        threadvar to try type unit until uses value var view virtual while with write writeln xor
        """, Keyword),
        ("""
        ansichar ansistring bool boolean byte bytebool cardinal char comp currency double dword extended int64 integer
        iunknown longbool longint longword pansichar pansistring pbool pboolean pbyte pbytearray pcardinal pchar pcomp
        pcurrency pdate pdatetime pdouble pdword pextended pint64 pinteger plongint plongword pointer ppointer
        pshortint pshortstring psingle psmallint pstring pvariant pwidechar pwidestring pword pwordbool real real48
        shortint shortstring single smallint tclass tdate tdatetime textfile thandle tobject ttime variant widechar
        widestring word wordbool
        """, KeywordType),
        ("false nil true", NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "pascal";

    /// <inheritdoc/>
    protected override void Define(Grammar g) => g.State("root")
        .Rule(@"\s+", Text)
        .Rule(@"//.*\n?", CommentSingle)
        .Rule(@"--.*\n?", CommentSingle)
        .Rule(@"\{(?s:.)*?\}", CommentMultiline)
        .Rule(@"\(\*(?s:.)*?\*\)", CommentMultiline)
        .Rule(@"\$\h+", NumberHex)
        .Rule(@"(?:0[xX]\h*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:[fF]|[uU]?[lL]?)", Number)
        .Rule(@"'[^']*'", LiteralString)
        .Rule(@"[a-zA-Z_]\w*\b", Names)
        .Rule(@"[a-zA-Z_]\w*", Name)
        .Rule(@"[-+*/=<>:;.,@#^&%()\[\]{}|\\~`!?$]", Punctuation);
}
