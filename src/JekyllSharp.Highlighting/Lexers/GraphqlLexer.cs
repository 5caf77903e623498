using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>GraphQL: operations, fragments and type systems, each with a grammar of its own.</summary>
internal sealed class GraphqlLexer : RegexLexer
{
    // Rouge: a name ends where a word ends, so that none is found before a letter beyond ASCII.
    private const string Id = @"[a-zA-Z_]\w*\b";

    private readonly MarkdownLexer markdown = new();

    /// <inheritdoc/>
    public override string Tag => "graphql";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("basic")
            .Rule(@"\s+", TextWhitespace)
            .Rule("#.*", Comment)
            .Rule("[!,]", Punctuation);
        g.State("root")
            .Include("basic")
            .Rule(@"^("""""")(\s*\n)((?s:.)*?)(\n)("""""")", Description)
            .OnlyIf(@"\n("""""")")
            .Rule(@"(?:query|mutation|subscription)\b", Keyword, "operation")
            .Rule(@"fragment\b", Keyword, "fragment")
            .Rule(@"\{", Punctuation, "selection")
            .Rule(@"(?:type|interface|enum|input|schema)\b", Keyword, "type")
            .Rule(@"union\b", Keyword, "union")
            .Rule(@"scalar\b", Keyword, "scalar")
            .Rule(@"extend\b", Keyword);
        DefineOperations(g);
        DefineValues(g);
        DefineTypes(g);
    }

    /// <summary>Descriptions are Markdown.</summary>
    private void Description(LexerRun run, Match m)
    {
        run.Emit(StringDouble, m.Groups[1]);
        run.Emit(TextWhitespace, m.Groups[2]);
        if (run.Enter(markdown) is { } inner)
        {
            inner.Continue(m.Groups[3].Value);
        }
        else
        {
            run.Emit(Text, m.Groups[3]);
        }

        run.Emit(TextWhitespace, m.Groups[4]);
        run.Emit(StringDouble, m.Groups[5]);
    }

    private static void DefineOperations(Grammar g)
    {
        g.State("operation")
            .Include("basic")
            .Rule(@"\(", Punctuation, "variables")
            .Rule(@"\{", Punctuation, "=selection")
            .Rule($"@{Id}", Keyword, "directive")
            .Rule(Id, Name);
        g.State("fragment").Rule(@"on\b", Keyword).Include("operation");
        g.State("variables")
            .Include("basic")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule($@"\${Id}", NameVariable)
            .Rule(":", Punctuation, "type-name")
            .Rule("=", Punctuation, "value")
            .Rule(Id, Name);
        g.State("selection")
            .Include("basic")
            .Rule(@"(\.\.\.)(\s+)(on)\b", [Punctuation, TextWhitespace, Keyword])
            .Rule(@"\.\.\.", Punctuation)
            .Rule(@"\{", Punctuation, "#push")
            .Rule(@"\}", Punctuation, "#pop")
            .Rule($"@{Id}", Keyword, "directive")
            .Rule(Id, Name, "field");
        g.State("field").Rule(":", Punctuation, "#pop").Include("directive");
        g.State("directive").Include("basic").Rule(@"\(", Punctuation, "=arguments").Then("", "#pop");
    }

    /// <summary>One value follows a colon or an equals sign; what is none is skipped.</summary>
    private static void DefineValues(Grammar g)
    {
        g.State("arguments").Rule(@"\)", Punctuation, "#pop").Include("basic").Rule(":", Punctuation, "value").Rule(Id, Name);
        g.State("object")
            .Rule(@"\}", Punctuation, "#pop")
            .Include("basic")
            .Rule($@"({Id})(\s*)(:)", [Name, TextWhitespace, Punctuation], "value");
        Values(g.State("list").Rule(@"\]", Punctuation, "#pop").Include("basic").Rule(@"\[", Punctuation, "list").Rule(@"\{", Punctuation, "object"), null);
        Values(g.State("value").Include("basic").Rule(@"\[", Punctuation, "=list").Rule(@"\{", Punctuation, "=object"), "#pop");
    }

    private static void Values(StateRules state, string? then) => state
        .Rule("\"\"\"(?s:.)*?\"\"\"", StringDouble)
        .Rule(@"""(?:\\(?s:.)|[^""\\])*""", StringDouble, then)
        .Rule(@"-?(?:0|[1-9]\d*)\.\d+(?:[eE][+-]?\d+)?", NumberFloat, then)
        .Rule(@"-?[1-9]\d*(?:[eE][+-]?\d+)?", NumberInteger, then)
        .Rule($@"\${Id}", NameVariable, then)
        .Rule(@"(?:true|false|null)\b", KeywordConstant, then)
        .Rule(Id, Name, then);

    private static void DefineTypes(Grammar g)
    {
        WordLists types = Words(Name, ("Boolean Float ID Int String", NameBuiltin));
        g.State("type-name").Include("basic").Rule(@"\[", Punctuation, "=type-list").Rule(Id, types, "#pop");
        g.State("type-list").Include("basic").Rule(@"\]", Punctuation, "#pop").Rule(Id, types);
        g.State("type")
            .Include("basic")
            .Rule(@"implements\b", Keyword)
            .Rule(@"\{", Punctuation, "=fields")
            .Rule(@"\(", Punctuation, "parameters")
            .Rule(Id, Name);
        g.State("fields")
            .Include("basic")
            .Rule(@"\}", Punctuation, "#pop")
            .Rule(@"\(", Punctuation, "parameters")
            .Rule(":", Punctuation, "type-name")
            .Rule(Id, Name);
        g.State("parameters")
            .Include("basic")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(":", Punctuation, "type-name")
            .Rule("=", Punctuation, "value")
            .Rule(Id, Name);
        g.State("union").Include("basic").Rule("=", Punctuation, "=members").Rule(Id, Name);
        g.State("members").Include("basic").Rule(Id, Name, "=more-members");
        g.State("more-members").Include("basic").Rule(@"\|", Punctuation, "=members").Then("", "#pop");
        g.State("scalar").Include("basic").Rule(Id, Name, "#pop");
    }
}
