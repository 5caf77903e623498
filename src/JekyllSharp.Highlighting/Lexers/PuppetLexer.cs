using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Puppet.</summary>
internal sealed class PuppetLexer : RegexLexer
{
    // Rouge: a capital letter, a digit or a low line begins the last part of a name alone.
    private const string Qualified = @"(?:[a-z]\w*::)*\w+";
    private const string Variable = @"\$(?:::)?" + Qualified;

    /// <inheritdoc/>
    public override string Tag => "puppet";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            ("case default define else elsif if import inherits node unless", Keyword),
            ("false true undef", KeywordConstant),
            ("and in or", OperatorWord));
        g.State("blank").Rule(@"\s+", Text).Rule(@"#.*\n", Comment);
        g.State("root")
            .Include("blank")
            .Rule("[=!]~", Operator, "regex-allowed")
            .Rule(@"[{,]", Punctuation, "regex-allowed")
            .Rule($@"(?:::)?{Qualified}(?=\s*\()", NameFunction)
            .Rule(@"(?:before|notify|require|subscribe)(?=\s*=>)", KeywordPseudo)
            .Rule(@"[a-z]\w*(?=\s*=>)", NameProperty)
            .Rule($@"(class|include)(\s*)((?:::)?{Qualified})", [Keyword, Text, NameClass])
            .Rule(@"class\b", Keyword)
            .Rule(@"node\b", Keyword, "regex-allowed")
            .Rule(@"[A-Z]\w*", NameClass)
            .Rule("(?=[a-z_])" + Qualified, words)
            .Rule(Variable, NameVariable)
            .Rule(@"\d+(?:\.\d+)?", Number)
            .Rule("\"", StringDouble, "string")
            // Rouge: where no quote ends a string, the last one does, though a backslash stands before it.
            .Rule(@"'(?:(?>(?:\\(?s:.)|[^'\\])*)|(?s:.)*)'", StringSingle)
            .Rule(@"<\||\|>|=>|[~+-]>|<[~-]|::", Punctuation)
            .Rule(@"[=!<>]=|[-+*/<>=!.]", Operator)
            .Rule(@"[\[\]{}():;|]", Punctuation);
        g.State("regex-allowed").Include("blank").Rule("/", StringRegex, "=regex").Then("", "#pop");
        g.State("regex")
            .Rule("/", StringRegex, "#pop")
            .Rule(@"\\.", StringEscape)
            .Rule("[(){}]", StringInterpol)
            .Rule(@"\[", StringInterpol, "regex-set")
            .Rule(@"[^/\\(){}\[\n]+", StringRegex);
        g.State("regex-set")
            .Rule(@"\]", StringInterpol, "#pop")
            .Rule("-", StringInterpol)
            .Rule(@"\\.", StringEscape)
            .Rule(@"[^\]\\\n-]+", StringRegex);
        g.State("string")
            .Rule("\"", StringDouble, "#pop")
            .Rule(@"\\(?s:.)", StringEscape)
            .Rule($@"{Variable}|\$\{{(?:::)?{Qualified}\}}", NameVariable)
            .Rule(@"[^""\\$]+", StringDouble);
    }
}
