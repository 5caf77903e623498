using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>SPARQL.</summary>
internal sealed class SparqlLexer : RegexLexer
{
    private const string Keywords = """
        add all as asc ask base bind bindings by clear construct copy create data default delete desc describe distinct
        drop exists filter from graph group having in insert limit load minus move named not offset optional order prefix
        reduced select service silent to undef union using values where with
        """;

    private const string Functions = """
        abs avg bnode bound ceil coalesce concat contains count datatype day encode_for_uri floor group_concat hours if
        iri isblank isiri isliteral isnumeric isuri lang langmatches lcase max md5 min minutes month now rand regex replace
        round sameterm sample seconds separator sha1 sha256 sha384 sha512 str strafter strbefore strdt strends strlang
        strlen strstarts struuid substr sum timezone tz ucase uri uuid year
        """;

    /// <inheritdoc/>
    public override string Tag => "sparql";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string name = @"[\p{L}\p{N}\p{M}_-]";
        g.State("root")
            .Rule(@"\s+", TextWhitespace)
            .Rule("#.*", CommentSingle)
            .Rule("\"\"\"", StringDouble, "long-double")
            .Rule("\"", StringDouble, "double")
            .Rule("'''", StringSingle, "long-single")
            .Rule("'", StringSingle, "single")
            .Rule(@"[$?][\p{L}\p{N}\p{M}_]+", NameVariable)
            .Rule($"({name}*)(:)({name}*)", [NameNamespace, Operator, StringSymbol]).OnlyIf($"(:)|[^:\\p{{L}}\\p{{N}}\\p{{M}}_-]")
            .Rule("<[^>]*>", NameNamespace).OnlyIf("(>)")
            .Rule("(?i:true|false)\\b", KeywordConstant)
            .Rule(@"a\b", Keyword)
            .Rule(@"[a-zA-Z][a-zA-Z0-9_]*\b", WordsAnyCase(Error, (Keywords, Keyword), (Functions, NameBuiltin)))
            .Rule(@"[+-]?(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?", NumberFloat)
            .Rule(@"[+-]?\d+", NumberInteger)
            .Rule(@"\^\^|\|\||&&|[?+*/!<>]", Operator)
            .Rule(@"[\[\](){}.;,=]", Punctuation);
        g.State("escape").Rule(@"\\(?:[tbnrf""'\\]|u\h{4}|U\h{8})", StringEscape);
        Quoted(g, "double", "\"", StringDouble);
        Quoted(g, "single", "'", StringSingle);
        Quoted(g, "long-double", "\"\"\"", StringDouble);
        Quoted(g, "long-single", "'''", StringSingle);
        g.State("behind").Rule(@"(@)([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)", [Operator, NameProperty], "#pop").Then("", "#pop");
    }

    private static void Quoted(Grammar g, string state, string quote, TokenType type) => g.State(state)
        .Rule(quote, type, "=behind")
        .Include("escape")
        .Rule($@"[^{quote[0]}\\]+|(?s:.)", type);
}
