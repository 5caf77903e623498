using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Crystal, in most things as Ruby.</summary>
internal sealed class CrystalLexer : RubyLexer
{
    /// <inheritdoc/>
    public override string Tag => "crystal";

    /// <inheritdoc/>
    protected override string Keywords => """
        BEGIN END alias as begin break case class def do else elsif end ensure for fun if ifdef in lib macro module next of
        raise redo rescue retry return super then type undef unless until when while yield
        """;

    /// <inheritdoc/>
    protected override string Pseudo => """
        __FILE__ __LINE__ attr attr_accessor attr_reader attr_writer catch extend false getter include initialize loop
        module_function new nil private property protected public record struct throw true
        """;

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("root")
            .Rule(@"@\[.*?\]", NameDecorator)
            .Rule(@"\\?\{%|%\}|\\?\{\{", Punctuation)
            .Rule(@"(def|macro)(\s*)", [Keyword, Text], "def");
        g.Prepend("symbols").Rule(@":(?:\*\*|[-+*!])", StringSymbol);
        g.Prepend("expression").Rule(@"\\?\{%|%\}", Punctuation);
        g.Prepend("call").Then(@"(?=\s*%\})", "#pop");
        g.State("class").Rule(@"[A-Z]\w*", NameClass, "#pop").Rule("<<", Operator, "#pop").Then("", "#pop");
        g.State("numbers")
            .Rule(@"0x\h+(?:_\h+)*", NumberHex)
            .Rule("0o[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule("0b[01]+(?:_[01]+)*", NumberBin)
            .Rule(@"\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)(?:_f32)?", NumberFloat)
            .Rule(@"\d+(?:_\d+)*(?:_[iu]\d+)?", NumberInteger);
        g.State("quotes")
            .Rule($"(')({CharEscape})(')", [StringSingle, StringEscape, StringSingle])
            .Rule(@"'(?>(?:\\\\|\\'|[^'])*)'", StringSingle)
            .OnlyIf(@"\G'(?>(?:\\\\|\\'|[^'])*)(')?")
            .Rule("\"", StringDouble, "double")
            .Rule("`", StringBacktick, "backtick");
        g.Prepend("double").Rule(Escape, StringEscape);
        g.Prepend("symbol").Rule(Escape, StringEscape);
        g.Prepend("backtick").Rule(Escape, StringEscape);
    }

    private const string CharEscape = @"\\(?:[\\abefnrtv0]|x\h{2}|u\h{4}|u\{\h+\}|[0-7]{3})";

    private const string Escape = @"\\u(?:\{\h+\}|\h{4})|\\(?:x\h{1,2}|[0-7]{1,3}|.)";
}
