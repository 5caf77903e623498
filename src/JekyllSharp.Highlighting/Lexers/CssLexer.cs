using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Style sheets.</summary>
internal class CssLexer : RegexLexer
{
    internal const string Identifier = @"[\p{L}_-][\p{L}\p{M}\p{N}\p{Pc}\p{Cf}-]*";

    /// <inheritdoc/>
    public override string Tag => "css";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank").Rule(@"\s+", Text).Rule(@"/\*(?s:.)*?\*/", Comment);
        g.State("root")
            .Include("blank")
            .Rule(@"\{", Punctuation, "stanza")
            .Rule($":[:]?{Identifier}", NameDecorator)
            .Rule($@"\.{Identifier}", NameClass)
            .Rule($"#{Identifier}", NameFunction)
            .Rule($"@{Identifier}", Keyword, "at-rule")
            .Rule(Identifier, NameTag)
            .Rule(@"[~^*!%&\[\]()<>|+=@:;,./?-]", Operator)
            .Rule(@"""(?:\\\\|\\""|[^""])*""", StringSingle)
            .Rule(@"'(?:\\\\|\\'|[^'])*'", StringDouble);
        g.State("value")
            .Include("blank")
            .Rule(@"url\(.*?\)", StringOther)
            .Rule(@"#[0-9a-fA-F]{1,6}", Number)
            .Rule(@"-?(?:\d+(?:\.\d+)?|\.\d+)(?:%|(?:px|in|cm|mm|pt|pc|em|ex|ch|rem|vw|vh|vmin|vmax|turn|grad|rad|deg|ms|s|Hz|kHz|dpi|dpcm|dppx)\b)?", Number)
            .Rule(@"[\[\]():/.,]", Punctuation)
            .Rule(@"""(?:\\\\|\\""|[^""])*""", StringSingle)
            .Rule(@"'(?:\\\\|\\'|[^'])*'", StringDouble)
            .Rule(Identifier, Words(Name, (CssWords.Colors, NameConstant), (CssWords.Values, NameBuiltin)));
        g.State("at-rule")
            .Rule(@"\{(?=\s*" + Identifier + @"\s*:)", Punctuation, "at-stanza")
            .Rule(@"\{", Punctuation, "at-body")
            .Rule(";", Punctuation, "#pop")
            .Include("value");
        g.State("at-body").Rule(@"\}", Punctuation, "#pop:2").Include("root");
        g.State("at-stanza").Rule(@"\}", Punctuation, "#pop:2").Include("declarations");
        g.State("stanza").Rule(@"\}", Punctuation, "#pop").Include("declarations");
        g.State("declarations")
            .Include("blank")
            .Rule(@"((?:-(?:ah|atsc|hp|khtml|moz|ms|o|rim|ro|tc|wap|webkit|xv)-|mso-|prince-)[\p{L}\p{M}\p{N}\p{Pc}\p{Cf}-]*)(\s*)(:)", [NameLabel, Text, Punctuation], "property-value")
            .Rule($@"({Identifier})(\s*)(:)", (run, m) =>
            {
                run.Emit(KnownProperties[m.Groups[1].ValueSpan], m.Groups[1]);
                run.Emit(Text, m.Groups[2]);
                run.Emit(Punctuation, m.Groups[3]);
                run.Push("property-value");
            });
        g.State("property-value")
            .Rule(";", Punctuation, "#pop")
            .Then(@"(?=\})", "#pop")
            .Rule(@"!\s*important\b", CommentPreproc)
            .Include("value");
    }

    private static readonly WordLists KnownProperties = Words(NameProperty, (CssWords.Properties, NameLabel));
}
