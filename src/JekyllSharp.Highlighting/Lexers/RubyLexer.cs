using System.Globalization;
using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Ruby.</summary>
internal class RubyLexer : RegexLexer
{
    private const string RubyKeywords = """
        BEGIN END alias begin break case defined? do else elsif end ensure for if in next raise redo rescue retry
        return super then undef unless until when while yield
        """;

    private const string RubyPseudo = """
        __FILE__ __LINE__ alias_method attr catch extend false include loop module_function nil private protected public throw true
        """;

    private const string RubyBuiltins = """
        __id__ __send__ abort ancestors at_exit attr_accessor attr_reader attr_writer autoload autoload? binding block_given? callcc caller
        chomp chop class_eval class_variables clone const_defined? const_get const_missing const_set constants display
        dup eql? equal? eval exec exit exit! fail fork format freeze frozen? getc gets global_variables gsub gsub! hash id
        included_modules inspect instance_eval instance_method instance_methods instance_of? instance_variable_get
        instance_variable_set instance_variables is_a? iterator? kind_of? lambda load local_variables method
        method_missing methods module_eval name object_id open p print printf private_class_method
        private_instance_methods private_methods proc protected_instance_methods protected_methods public_class_method
        public_instance_methods public_methods putc puts rand readline readlines require require_relative respond_to? scan select self
        send set_trace_func singleton_methods sleep split sprintf srand sub sub! syscall system taint tainted? test to_a
        to_s trace_var trap untaint untrace_var warn
        """;

    private const string InterpolatedEscape = @"\\(?:x\h{1,2}|[0-7]{1,3}|.)";

    private readonly Lazy<WordLists> words;

    internal RubyLexer() => words = new Lazy<WordLists>(() =>
        Words(Text, (Keywords, Keyword), (Pseudo, KeywordPseudo), (Builtins, NameBuiltin)));

    /// <inheritdoc/>
    public override string Tag => "ruby";

    /// <summary>Words that an expression follows.</summary>
    protected virtual string Keywords => RubyKeywords;

    /// <summary>Methods and values that read like keywords.</summary>
    protected virtual string Pseudo => RubyPseudo;

    /// <summary>Methods that are always there.</summary>
    protected virtual string Builtins => RubyBuiltins;

    /// <summary>Whether a letter beyond ASCII may follow a keyword.</summary>
    protected virtual bool KeywordsEndAnywhere => true;

    internal override LexerRun NewRun(TokenSink sink) => RubyRun.AtExpression(this, sink);

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("blank")
            .Rule(@"=begin\b(?s:.)*?\n=end\b", CommentMultiline).OnlyIf(@"\n(=end\b)")
            .Rule("#.*", CommentSingle);
        DefineRoot(g);
        DefineExpressions(g);
        DefineDeclarations(g);
        DefineStrings(g);
    }

    private void DefineRoot(Grammar g)
    {
        g.State("root")
            .Rule(@"\n\s*", Text, "expression")
            .Rule(@"__END__(?s:.)*", CommentPreproc)
            .Include("blank")
            .Rule(@"[ \t\r\f\v]+", Text)
            .Rule(@"[a-z_]\w*[?!]?:\s+", StringSymbol, "expression")
            .Include("numbers")
            .Include("symbols")
            .Include("quotes")
            .Rule(@"(<<[-~]?)(""[a-zA-Z_]\w*""|'[a-zA-Z_]\w*'|`[a-zA-Z_]\w*`|[a-zA-Z_]\w*)", (run, m) => ((RubyRun)run).OpenHeredoc(m))
            .Rule(@"@@[a-zA-Z_]\w*", NameVariableClass)
            .Rule(@"@[a-zA-Z_]\w*", NameVariableInstance)
            .Rule(@"\$(?:\w+|-[0adFiIlpvw]|[!@&`'+~=/\\,;.<>_*$?:""])", NameVariableGlobal)
            .Rule(@"(def)\b(\s*)", [Keyword, Text], "def")
            .Rule(@"(class)(?=\b)(\s*)", [Keyword, Text], "class")
            .Rule(@"(module)(\s+)([a-zA-Z_]\w*(?:::\w+)*)", [Keyword, Text, NameNamespace])
            .Rule(@"[a-zA-Z_]\w*[?!]?", Identifier)
            .Rule(@"\.\.\.?", Operator, "expression")
            // Rouge: its operators that are methods hold the comma and the full stop, too.
            .Rule(@"(\.)(\s*)([a-z_]\w*[?!]?|[*%&^`~+-/\[<>=])", [Punctuation, Text, NameFunction], "call")
            .Rule(@"\?", Punctuation, "ternary expression")
            .Rule("::", Operator, "expression")
            .Rule(@"[\[({,;\\:]", Punctuation, "expression")
            .Rule(@"[\])}]", Punctuation)
            .Rule(@"&&=?|\|\|=?|\*\*=?|<<=?|>>=?|<=>|===?|=~|!~|!=|=>|->|::|[-+/*%=<>&|^]=|[-+/*%=<>!&|^~.]", Operator, "expression");
        g.State("numbers")
            .Rule(@"0_?[0-7]+(?:_[0-7]+)*", NumberOct)
            .Rule(@"0x\h+(?:_\h+)*", NumberHex)
            .Rule(@"0b[01]+(?:_[01]+)*", NumberBin)
            .Rule(@"\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)", NumberFloat)
            .Rule(@"\d+(?:_\d+)*", NumberInteger);
        g.State("ternary")
            .Rule(@"(:)(\s+)", [Punctuation, Text], "=expression")
            // Rouge: the last colon of the line is the one that belongs to the question mark.
            .Rule(@":(?![^#\n]*[:\\])", Punctuation, "=expression")
            .Include("root");
    }

    private static void DefineExpressions(Grammar g)
    {
        g.State("expression")
            .Rule(@"[ \t\r\f\v]+", Text)
            .Include("blank")
            .Rule(@"\?(?:\\\S|[^\s\\])(?!\w)", StringChar, "#pop")
            .Rule(@"/", StringRegex, "=regex")
            // Rouge: between blanks such a string neither spans lines nor interpolates.
            .Rule(@"%[rRqQwWixs]? [^ \n]* ", StringOther, "#pop")
            .Include("delimiters")
            .Then("", "#pop");
        g.State("delimiters")
            .Rule(@"%[rR]([^\w\s])", (run, m) => ((RubyRun)run).OpenDelimited(m, StringRegex, true))
            .Rule(@"%[QWIx]([^\w\s])", (run, m) => ((RubyRun)run).OpenDelimited(m, StringOther, true))
            .Rule(@"%[qwis]?([^\w\s])", (run, m) => ((RubyRun)run).OpenDelimited(m, StringOther, false));
        // A word may be a call whose argument begins with a blank and then a quote-like sign.
        g.State("call")
            // Rouge: no here-document begins behind such a line end.
            .Rule(@"([ \t\r\f\v]+)(#.*)?(\n)", [Text, CommentSingle, Text], "=expression")
            .Rule(@"(\s+)(/)(?=\s*/|[^\s=])", BeginRegex)
            .Rule(@"\s+(?=%(?:[rRQWIxqwis][^\w\s]|[^\w\s=]))", Text, "=argument")
            .Then("", "#pop");
        g.State("argument")
            .Rule(@"(\s*)(/)(?=\s*/|[^\s=])", BeginRegex)
            .Rule(@"\s+(?=%(?:[rRQWIxqwis][^\w\s]|[^\w\s=]))", Text)
            .Then("(?=%=)", "#pop")
            .Include("delimiters")
            .Then("", "#pop");
    }

    private static void BeginRegex(LexerRun run, Match m)
    {
        run.Emit(Text, m.Groups[1]);
        run.Emit(StringRegex, m.Groups[2]);
        run.Goto("regex");
    }

    private static void DefineDeclarations(Grammar g)
    {
        g.State("def")
            .Rule(@"([a-zA-Z_]\w*)(\.)([a-zA-Z_]\w*[!?]?|\*\*?|[-+]@?|[/%&|^`~]|\[\]=?|<<|>>|[<>]=?|===?)", [NameClass, Operator, NameFunction], "#pop")
            .Rule(@"[a-zA-Z_]\w*[!?]?|\*\*?|[-+]@?|[/%&|^`~]|\[\]=?|<<|>>|<(?==>)|[<>]=?|===?", NameFunction, "#pop")
            .Then("", "#pop");
        g.State("class")
            // Rouge: a name behind a path on the next line is one of a class, too.
            .Rule(@"(?:\w+::)+\w+", NameClass)
            .Rule(@"\s+", Text)
            .Rule(@"[A-Z]\w*", NameClass, "#pop")
            .Rule("<<", Operator, "#pop")
            .Then("", "#pop");
    }

    private static void DefineStrings(Grammar g)
    {
        g.State("symbols")
            .Rule(@":(?:@{0,2}[a-zA-Z_]\w*[!?]?|\*\*|[/%&|^`~]|<<|>>|<=>|<=?|===?|\[\]=?|[-+]@)", StringSymbol)
            .Rule(@":'(?:\\\\|\\'|[^'])*'", StringSymbol)
            .Rule(@":""", StringSymbol, "symbol");
        g.State("quotes")
            .Rule(@"'(?:\\\\|\\'|[^'])*'", StringSingle)
            .Rule("\"", StringDouble, "double")
            .Rule("`", StringBacktick, "backtick");
        Interpolated(g, "double", "\"", StringDouble);
        Interpolated(g, "symbol", "\"", StringSymbol);
        Interpolated(g, "backtick", "`", StringBacktick);
        g.State("regex")
            .Rule("/[mixounse]*", StringRegex, "#pop")
            .Include("interpolation")
            .Rule(@"\\.|[^\\/#]+|(?s:.)", StringRegex);
        g.State("interpolation")
            .Rule(@"#\{", StringInterpol, "interpolated")
            .Rule(@"#(?:@@?|\$)[a-zA-Z_]\w*", StringInterpol);
        g.State("interpolated")
            .Rule(@"\}", StringInterpol, "#pop")
            .Include("root");
        // Here-documents begin with the next line, unless what stands behind their names opened another state.
        g.State("heredoc-follows")
            .Rule(@"\n", StringHeredoc, "=heredoc")
            .Include("root");
        g.State("heredoc")
            .Rule(@"^.*", (run, m) => ((RubyRun)run).HeredocLine(m))
            .Rule(@"\n", StringHeredoc);
        g.State("heredoc-rest")
            .Rule(@"\n", StringHeredoc, "#pop")
            .Include("interpolation")
            .Rule(InterpolatedEscape, StringEscape)
            .Rule(@"[^#\\\n]+|(?s:.)", StringHeredoc);
        g.State("delimited").Rule("(?s:.)", (run, m) => ((RubyRun)run).DelimitedChar(m));
        g.State("delimited-part").Include("interpolation").Rule(InterpolatedEscape, StringEscape).Then("", "#pop");
    }

    private static void Interpolated(Grammar g, string state, string end, TokenType type) =>
        g.State(state)
            .Rule(end, type, "#pop")
            .Include("interpolation")
            .Rule(InterpolatedEscape, StringEscape)
            .Rule($@"[^\\{end}#]+|(?s:.)", type);

    private void Identifier(LexerRun run, Match m)
    {
        ReadOnlySpan<char> word = m.ValueSpan;
        ReadOnlySpan<char> bare = word.TrimEnd("?!");
        TokenType type = words.Value[word];
        if (!(type == Keyword && KeywordsEndAnywhere) && run.Position < run.Input.Length && run.Input[run.Position] is >= '\u0080' and var next
            && (char.IsLetterOrDigit(next) || char.GetUnicodeCategory(next) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            // Rouge: what follows is a letter, so that this is not the end of a word, though the word ends here.
            type = Text;
        }

        if (type == Text && bare.Length < word.Length)
        {
            type = words.Value[bare];
            bool known = type != Text || char.IsAsciiLetterUpper(word[0]);
            word = known ? bare : word;
        }

        type = type != Text ? type : char.IsAsciiLetterUpper(word[0]) ? NameConstant : Name;
        run.Position -= m.Length - word.Length;
        run.Emit(type, word);
        run.Push(type is Keyword or KeywordPseudo ? "expression" : "call");
    }
}
