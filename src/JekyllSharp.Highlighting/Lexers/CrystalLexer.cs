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
        BEGIN END alias as begin break case do else elsif end ensure for fun if ifdef in lib macro next of
        raise redo rescue retry return super then type undef unless until when while yield
        """;

    /// <inheritdoc/>
    protected override string Pseudo => """
        __FILE__ __LINE__ attr attr_accessor attr_reader attr_writer catch extend false gette getter include initialize loop
        module_function new nil private propert property protected public record struct throw true
        """;

    /// <inheritdoc/>
    protected override string Builtins => """
        abort ancestors at_exit attr_accessor attr_reader attr_writer caller chomp chop clone constants display dup eql?
        equal? eval exec exit exit! fail fork format freeze getc gets global_variables gsub gsub! hash id included_modules
        inspect instance_eval instance_method instance_methods is_a? iterator? kind_of? lambda method method_missing
        methods module_eval name object_id open p print printf proc putc puts rand readline readlines require scan select
        self send sleep split sprintf srand sub sub! syscall system test to_a to_s trap warn
        """;

    /// <inheritdoc/>
    protected override bool KeywordsEndAnywhere => false;

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("root")
            .Rule(@"@\[.*?\]", NameDecorator)
            .Rule(@"\\?\{%|%\}", Punctuation)
            .Rule(@"(def(?!\w*[?!]?:\s)|macro\b(?![?!]?:\s))(\s*)", [Keyword, Text], "def")
            .Rule("//=?", Operator, "expression");
        g.State("ternary").Rule(":(?!:)", Punctuation, "=expression").Include("root");
        g.Prepend("symbols").Rule(@":(?:\*\*=?|//=?|>>=?|<<=?|===?|=~|![=~]?|>=?|\[\][?=]?|&&|\|\||&[-+*]|\.\.\.?|[-+*/%&|^]=?|=)", StringSymbol);
        g.Prepend("expression").Rule(@"\\?\{%|%\}", Punctuation).Rule(@"%(?=[a-zA-Z]\})", Operator);
        g.Prepend("call").Then(@"(?=\s*%\})", "#pop").Rule("/", Operator, "=expression");
        g.State("class").Rule(@"[A-Z]\w*", NameClass, "#pop").Rule("<<", Operator, "#pop").Then("", "#pop");
        g.State("numbers")
            .Rule(@"0x\h+(?:_\h+)*", NumberHex)
            .Rule("0o[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule("0b[01]+(?:_[01]+)*", NumberBin)
            .Rule(@"\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)(?:_f32)?|\d+_f32", NumberFloat)
            .Rule(@"\d+(?:_\d+)*(?:_[iu]\d+)?", NumberInteger);
        g.State("quotes")

            // Rouge: of the characters between the quotes only an escape at their beginning and the last one are shown.
            .Rule($"(')({CharEscape})?(?>({Char})*)(')", [StringSingle, StringEscape, StringSingle, StringSingle])
            .OnlyIf($@"\G'(?>(?:{Char})*)(')?")
            .Rule($@"(')({CharEscape})?(?>[^\\']|\\(?:\\|'(?=[^']*'))?)*(\\)(')", [StringSingle, StringEscape, StringSingle, StringSingle])
            .Rule("\"", StringDouble, "double")
            .Rule("`", StringBacktick, "backtick");
        g.Prepend("double").Rule(Escape, StringEscape);
        g.Prepend("symbol").Rule(Escape, StringEscape);
        g.Prepend("backtick").Rule(Escape, StringEscape);
        g.Prepend("heredoc-rest").Rule(Escape, StringEscape);
    }

    private const string CharEscape = @"\\(?:[abefnrtv]|u\h{4}|u\{\h+\})";

    private const string Char = @"\\\\|\\'|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^']";

    private const string Escape = @"\\u(?:\{[^}]+\}|\h{4})|\\(?:x\h{1,2}|[0-7]{1,3}|.)";
}
