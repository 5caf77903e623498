using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Ada, in any case.</summary>
internal sealed class AdaLexer : RegexLexer
{
    private const string Id = @"(?>\p{L}(?:_?[\p{L}\p{N}])*)(?![\p{L}\p{N}_])";

    private const string ReservedWord = @"(?i:entry|function|package|procedure|subtype|type)\b";

    private static readonly WordLists Known = WordsAnyCase(
        Name,
        ("""
        abort abstract accept access aliased all array at begin body case constant declare delay delta digits do else
        elsif end exception exit for generic goto if in interface is limited loop new null of others out overriding
        pragma private protected raise range record renames requeue return reverse select separate some synchronized
        tagged task terminate then until use when while
        """, Keyword),
        ("abs and mod not or rem xor", OperatorWord),
        ("""
        boolean character constraint_error duration float integer long_float long_integer long_long_float
        long_long_integer natural positive program_error short_float short_integer short_short_integer storage_error
        string tasking_error wide_character wide_string wide_wide_character wide_wide_string
        """, NameBuiltin),
        ("with", Keyword));

    /// <inheritdoc/>
    public override string Tag => "ada";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string digits = @"\d(?:_?\d)*";
        const string exponent = @"(?:[eE][+-]?\d(?:_?\d)*)?";
        const string hex = @"\h(?:_?\h)*";

        // Rouge: what is no name is an error as a whole from one of these signs on; before it, letters are errors and digits numbers.
        const string broken = @"[ahlp_][\p{L}\p{Nd}_]*";
        const string letters = @"[\p{L}-[ahlp]]+";
        g.State("blank").Rule(@"\s+", Text).Rule("--.*", CommentSingle);
        g.State("numbers")
            .Rule($"(?:{digits}#{hex}\\.{hex}#|{digits}\\.{digits}){exponent}", NumberFloat)
            .Rule($"16#{hex}#{exponent}", NumberHex)
            .Rule($"2#{hex}#{exponent}", NumberBin)
            .Rule($"8#{hex}#{exponent}", NumberOct)
            .Rule($"{digits}#{hex}#{exponent}|{digits}{exponent}", NumberInteger);
        g.State("root")
            .Include("blank")
            .Rule("\"", StringDouble, "string")
            .Rule("'.'", StringChar)
            .Include("numbers")
            .Rule("'", Punctuation, "attribute")
            .Rule(@"^((?:(?i:limited|private)\s+)*)(?i:(with))\b", (run, m) =>
            {
                foreach (string part in Regex.Split(m.Groups[1].Value, @"(\s+)"))
                {
                    run.Emit(part.Length > 0 && char.IsWhiteSpace(part[0]) ? Text : KeywordNamespace, part);
                }

                run.Emit(KeywordNamespace, m.Groups[2]);
                run.Push("with");
            })
            .Rule($"<<{Id}>>", NameLabel)
            .Rule(@"(?i:package)\b", KeywordDeclaration, "package")
            .Rule(@"(?i:procedure|function|entry|type|subtype)\b", KeywordDeclaration, "declared")
            .Rule(Id, Known)
            .Rule(broken, Error)
            .Rule(letters, Error, "broken")
            .Rule(@"<>|=>|\.\.|:=|\*\*|/=|>=|<=|<<|>>|[-+*/&<=>|]", Operator)
            .Rule("[();:,.']", Punctuation);
        g.State("broken").Include("numbers").Rule(letters, Error).Rule(broken, Error, "#pop").Then("", "#pop");
        g.State("attribute").Include("blank").Rule(Id, NameAttribute, "#pop").Then("", "#pop");
        g.State("string").Rule("\"\"", StringEscape).Rule("\"", StringDouble, "#pop").Rule("[^\"\\n]+", StringDouble).Rule(@"\n", Error, "#pop");
        g.State("with")
            .Include("blank")
            .Rule("[.,]", Punctuation)
            .Then($"(?={ReservedWord})", "#pop")
            .Rule(Id, (run, m) =>
            {
                TokenType type = Known[m.ValueSpan];
                run.Emit(type is Keyword ? Keyword : NameNamespace, m.ValueSpan);
                run.Pop(type is Keyword ? 1 : 0);
            })
            .Then("", "#pop");
        g.State("package").Rule(@"(?i:body)\b", KeywordDeclaration, "=declared").Include("declared");
        g.State("declared")
            .Include("blank")
            .Rule($@"({Id})(\.)", [NameNamespace, Punctuation])
            .Rule(Id, NameFunction, "#pop")
            .Rule(@"""(?:\*\*|/=|<=|>=|[+*<=>]|and|or|xor|not|mod|rem|abs)""", NameFunction, "#pop")
            .Then("", "#pop");
    }
}
