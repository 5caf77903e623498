using System.Text.RegularExpressions;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Liquid.Tags;

/// <summary>
/// <c>case</c> with any number of <c>when</c> and <c>else</c>. Every value that equals writes its branch, so one branch may be written twice;
/// an <c>else</c> is written where nothing before it was equal. In Liquid 4 nothing is written after an <c>else</c>.
/// </summary>
internal sealed partial class CaseTag : LiquidTag
{
    private readonly LiquidExpression _subject;
    private readonly Branch[] _branches;
    private readonly bool _elseEnds;

    public CaseTag(TagSource source)
        : base(source)
    {
        string subject = LaxParser.FirstFragment(source.Markup)
            ?? throw source.SyntaxError("Syntax Error in 'case' - Valid syntax: case [condition]");
        _elseEnds = source.Environment.Dialect == LiquidDialect.Liquid4;
        _subject = source.ParseExpression(subject);
        LiquidBody body = Section(source, out SectionEnd end);
        bool blank = body.IsBlank;
        var branches = new List<Branch>();
        while (end.Name != "endcase")
        {
            SectionEnd head = end;
            List<LiquidExpression?> values = head.Name == "else" ? Else(source, head) : Values(source, head);
            body = Section(source, out end);
            blank &= body.IsBlank;
            branches.AddRange(values.Select(value => new Branch(value, body)));
        }

        IsBlank = blank && branches.All(static b => b.Body.IsBlank);
        _branches = IsBlank ? [.. branches.Select(static b => b with { Body = b.Body.WithoutText() })] : [.. branches];
    }

    public override bool IsBlank { get; }

    public override IEnumerable<LiquidNode> Children => _branches.SelectMany(static b => b.Body.Nodes);

    public override IEnumerable<LiquidExpression> Expressions => [_subject, .. _branches.Select(static b => b.Value).OfType<LiquidExpression>()];

    public override Completion Write(TextWriter output, LiquidContext context)
    {
        bool matched = false;
        foreach (Branch branch in _branches)
        {
            if (branch.Value is null ? matched : !IsEqual(branch.Value.Evaluate(context), context))
            {
                continue;
            }

            matched |= branch.Value is not null;
            Completion completion = branch.Body.Write(output, context);
            if (completion != Completion.Normal || (_elseEnds && branch.Value is null))
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    private static LiquidBody Section(TagSource source, out SectionEnd end) =>
        source.ParseSection(static name => name is "when" or "else" or "endcase", out end);

    private static List<LiquidExpression?> Else(TagSource source, SectionEnd head) => head.Markup.All(Ruby.RubyString.IsSpace)
        ? [null]
        : throw source.Parser.Error("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ", head.Position);

    private static List<LiquidExpression?> Values(TagSource source, SectionEnd when)
    {
        var values = new List<LiquidExpression?>();
        string? markup = when.Markup;
        while (markup is not null)
        {
            Match match = WhenSyntax().Match(markup);
            if (!match.Success)
            {
                throw source.Parser.Error("Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}", when.Position);
            }

            values.Add(source.ParseExpression(match.Groups[1].Value));
            markup = match.Groups[2].Success ? match.Groups[2].Value : null;
        }

        return values;
    }

    private bool IsEqual(FluidValue value, LiquidContext context) =>
        ConditionExpression.Compare(_subject.Evaluate(context), "==", value, context);

    [GeneratedRegex("(" + LaxParser.Fragment + @")(?:(?:[\t-\r ]+or[\t-\r ]+|[\t-\r ]*,[\t-\r ]*)(" + LaxParser.Fragment + ".*))?", RegexOptions.Singleline)]
    private static partial Regex WhenSyntax();

    private sealed record Branch(LiquidExpression? Value, LiquidBody Body);
}
