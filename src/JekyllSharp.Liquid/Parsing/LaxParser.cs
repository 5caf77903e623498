using System.Text.RegularExpressions;
using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>
/// Reads markup that the strict grammar refuses, by picking out what it recognises and passing over the rest.
/// The patterns describe the grammar of Liquid's own (MIT licence), see NOTICE.md.
/// </summary>
internal static partial class LaxParser
{
    private const string Space = @"[\t-\r ]";
    private const string Word = "[A-Za-z0-9_]";

    /// <summary>A quoted text, or anything without white space, comma and pipe, quoted texts inside included.</summary>
    internal const string Fragment = "(?:\"[^\"]*\"|'[^']*'|(?:[^\\t-\\r ,|'\"]|\"[^\"]*\"|'[^']*')+)";

    public static LiquidExpression Output(string markup, TagSource source)
    {
        Match match = FragmentAndRest().Match(markup);
        if (!match.Success)
        {
            return LiteralExpression.Nil;
        }

        LiquidExpression value = source.ParseExpression(match.Groups[1].Value);
        string rest = match.Groups[2].Value;
        int pipe = rest.IndexOf('|', StringComparison.Ordinal);
        if (pipe < 0)
        {
            return value;
        }

        var filters = new List<FilterCall>();
        foreach (Match filter in FilterText().Matches(rest[(pipe + 1)..]))
        {
            Match name = FilterName().Match(filter.Value);
            if (!name.Success)
            {
                continue;
            }

            var arguments = new FilterArgumentList();
            foreach (Match argument in FilterArgument().Matches(filter.Value))
            {
                AddArgument(arguments, argument.Groups[1].Value, source);
            }

            filters.Add(arguments.ToCall(name.Value, source));
        }

        return FilteredExpression.Create(value, filters);
    }

    public static ConditionExpression Condition(string markup, TagSource source)
    {
        List<string> pieces = [.. Pieces().Matches(markup).Select(static m => m.Value)];
        var terms = new List<ConditionTerm> { Comparison(pieces, source, ConditionJoin.None) };
        while (pieces.Count > 0)
        {
            string join = Pop(pieces).Trim();
            ConditionTerm left = Comparison(pieces, source, ConditionJoin.None);
            if (join is not ("and" or "or"))
            {
                throw InvalidIf(source);
            }

            terms[0] = terms[0] with { Join = join == "and" ? ConditionJoin.And : ConditionJoin.Or };
            terms.Insert(0, left);
        }

        return new ConditionExpression([.. terms]);
    }

    public static LoopMarkup Loop(string markup, TagSource source)
    {
        Match match = LoopSyntax().Match(markup);
        if (!match.Success)
        {
            throw source.SyntaxError("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
        }

        var loop = new LoopMarkup
        {
            Variable = match.Groups[1].Value,
            CollectionName = match.Groups[2].Value,
            Collection = source.ParseExpression(match.Groups[2].Value),
            Reversed = match.Groups[3].Success,
        };
        foreach ((string name, string value) in Attributes(markup))
        {
            loop.Set(name, value, source);
        }

        return loop;
    }

    /// <summary>All <c>name: value</c> in a markup.</summary>
    public static IEnumerable<(string Name, string Value)> Attributes(string markup)
    {
        foreach (Match attribute in TagAttribute().Matches(markup))
        {
            yield return (attribute.Groups[1].Value, attribute.Groups[2].Value);
        }
    }

    /// <summary>The first fragment of a markup, or null.</summary>
    public static string? FirstFragment(string markup)
    {
        Match match = FragmentAndRest().Match(markup);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static void AddArgument(FilterArgumentList to, string text, TagSource source)
    {
        Match keyword = KeywordArgument().Match(Ruby.RubyString.Rstrip(text));
        to.Add(
            keyword.Success ? keyword.Groups[1].Value : null,
            source.ParseExpression(keyword.Success ? keyword.Groups[2].Value : text));
    }

    private static ConditionTerm Comparison(List<string> pieces, TagSource source, ConditionJoin join)
    {
        Match match = pieces.Count > 0 ? ComparisonSyntax().Match(Pop(pieces)) : Match.Empty;
        if (!match.Success)
        {
            throw InvalidIf(source);
        }

        string? symbol = match.Groups[2].Success ? match.Groups[2].Value : null;
        LiquidExpression? right = match.Groups[3].Success ? source.ParseExpression(match.Groups[3].Value) : LiteralExpression.Nil;
        return new ConditionTerm(join, source.ParseExpression(match.Groups[1].Value), symbol, right);
    }

    private static string Pop(List<string> pieces)
    {
        string last = pieces[^1];
        pieces.RemoveAt(pieces.Count - 1);
        return last;
    }

    private static LiquidSyntaxException InvalidIf(TagSource source) =>
        source.SyntaxError("Syntax Error in tag 'if' - Valid syntax: if [expression]");

    [GeneratedRegex("(" + Fragment + ")(.*)", RegexOptions.Singleline)]
    private static partial Regex FragmentAndRest();

    [GeneratedRegex("(?:" + Space + "+|" + Fragment + "|,)+")]
    private static partial Regex FilterText();

    [GeneratedRegex(Word + "+")]
    private static partial Regex FilterName();

    [GeneratedRegex("[:,]" + Space + "*((?:" + Word + "+" + Space + "*:" + Space + "*)?" + Fragment + Space + "*)")]
    private static partial Regex FilterArgument();

    [GeneratedRegex(@"\A(" + Word + "[A-Za-z0-9_-]*)" + Space + "*:" + Space + "*(" + Fragment + @")\z")]
    private static partial Regex KeywordArgument();

    [GeneratedRegex("(" + Word + "[A-Za-z0-9_-]*)" + Space + "*:" + Space + "*(" + Fragment + ")")]
    private static partial Regex TagAttribute();

    [GeneratedRegex(@"\A([A-Za-z0-9_-]+)" + Space + "+in" + Space + "+(" + Fragment + "+)" + Space + "*(reversed)?")]
    private static partial Regex LoopSyntax();

    [GeneratedRegex("(" + Fragment + ")" + Space + "*([=!<>a-z_]+)?" + Space + "*(" + Fragment + ")?")]
    private static partial Regex ComparisonSyntax();

    [GeneratedRegex(@"\b(?:" + Space + "?and" + Space + "?|" + Space + "?or" + Space + @"?)\b"
        + "|(?:" + Space + @"*(?!\b(?:" + Space + "?and" + Space + "?|" + Space + "?or" + Space + @"?)\b)(?:" + Fragment + "|[^\\t-\\r ]+)" + Space + "*)+")]
    private static partial Regex Pieces();
}
