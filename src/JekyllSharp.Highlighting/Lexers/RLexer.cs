using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>R.</summary>
internal sealed class RLexer : RegexLexer
{
    private const string Primitives = """
        Arg Conj Im Mod Re UseMethod abs acos acosh all any as.call as.character as.complex as.double as.environment
        as.integer as.logical as.numeric as.raw as_call as_character as_complex as_double as_environment as_integer
        as_logical as_numeric as_raw asin asinh atan atanh attr attributes baseenv browser c call ceiling class cos cosh
        cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv enc2native enc2utf8 environment exp expression
        floor forceAndCall gamma gc.time gc_time globalenv interactive invisible is.array is.call is.character
        is.complex is.double is.environment is.finite is.function is.infinite is.integer is.language is.list is.logical
        is.na is.name is.nan is.null is.numeric is.object is.pairlist is.raw is.real is.recursive is.single is.symbol
        isS4 is_array is_call is_character is_complex is_double is_environment is_finite is_function is_infinite
        is_integer is_language is_list is_logical is_na is_name is_nan is_null is_numeric is_object is_pairlist is_raw
        is_real is_recursive is_single is_symbol isenumeric isfname issnumeric lazyLoadDBfetch length lgamma list log
        max min missing names nargs nzchar oldClass on.exit on_exit pos.to.env pos_to_env proc.time proc_time prod quote
        range rep return round seq.along seq.len seq_along seq_len sign sin sinh sinpi sqrt standardGeneric storage.mode
        storage_mode substitute sum switch tan tanh tracemem trigamma trunc unclass untracemem xtfrm
        """;

    /// <inheritdoc/>
    public override string Tag => "r";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Text,
            ("if else for while repeat in next break function", Keyword),
            ("NULL Inf TRUE FALSE NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_", KeywordConstant),
            ("T F LETTERS letters pi month.name month.abb", NameBuiltin));
        WordLists primitives = Words(Name, (Primitives, NameFunction));
        g.State("root")
            .Rule("#'.*", CommentDoc)
            .Rule("#.*", CommentSingle)
            .Rule(@"\s+", TextWhitespace)
            .Rule("`[^`]+?`", Name)
            .Rule(@"'(?:\\.|[^\\'])*'", StringSingle).OnlyIf(@"\G'(?>\\.|[^\\'])*(')?")
            .Rule(@"""(?:\\.|[^\\""])*""", StringDouble).OnlyIf(@"\G""(?>\\.|[^\\""])*("")?")
            .Rule("%[^%]*?%", Operator)
            .Rule(@"0[xX]\h+(?:[pP][0-9]+)?[Li]?", NumberHex)
            .Rule(@"[+-]?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)[Li]?", Number)
            .Rule(@"\.\.\.|(?:[\p{L}]|\.(?![0-9]))[\p{L}\p{N}._]*", (run, m) =>
            {
                TokenType type = words[m.ValueSpan];
                bool call = run.Position < run.Input.Length && run.Input.AsSpan(run.Position).TrimStart(" \t\r\n\f\v") is ['(', ..];
                run.Emit(type != Text ? type : call ? primitives[m.ValueSpan] : Name, m.ValueSpan);
            })
            .Rule(@"[\[\]{}();,]", Punctuation)
            .Rule(@"%|<<?-(?![\d.])|[-<>+*/^&|!=~@$:?]", Operator);
    }
}
