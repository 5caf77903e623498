using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>The configuration of nginx.</summary>
internal sealed class NginxLexer : RegexLexer
{
    /// <inheritdoc/>
    public override string Tag => "nginx";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        const string word = @"[^\s$;{}()#]+";
        g.State("root")
            .Rule(@"(include)(\s+)([^\s;]+)", [Keyword, Text, Name])
            .Rule(word, Keyword, "statement")
            .Include("base");
        g.State("block").Rule(@"\}", Punctuation, "#pop:2").Rule(word, KeywordNamespace, "statement").Include("base");
        g.State("statement").Rule(@"\{", Punctuation, "block").Rule(";", Punctuation, "#pop").Include("base");
        g.State("base")
            .Rule(@"\s+", Text)
            .Rule("#.*", CommentSingle)
            .Rule(@"(?:on|off)\b", NameConstant)
            .Rule(@"\$[\w-]+", NameVariable)
            .Rule(@"([a-zA-Z0-9.-]+)(:)([0-9]+)", [NameFunction, Punctuation, NumberInteger])
            .Rule(@"[a-zA-Z-]+/[a-zA-Z-]+", NameClass)
            .Rule(@"[0-9]+[kmgKMG]?\b", NumberInteger)
            .Rule(@"(~)(\s*)([^\s{]+)", [Punctuation, Text, StringRegex])
            .Rule("[:=~]", Punctuation)
            .Rule(@"/[^\s;#$(){}]*", Name)
            .Rule(@"[^\s#$;{}\\]+", LiteralString)
            .Rule("[$;]", Text);
    }
}
