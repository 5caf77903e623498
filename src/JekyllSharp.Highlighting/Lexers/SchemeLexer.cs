using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Scheme: the word after an opening parenthesis is a keyword, a builtin or a function.</summary>
internal sealed class SchemeLexer : RegexLexer
{
    private const string Id = @"[A-Za-z0-9!$%&*+,/:<=>?@^_~|-]+";

    private static readonly WordLists Commands = Words(
        NameFunction,
        ("and begin case cond define define-syntax delay do else if lambda let let* let-syntax letrec letrec-syntax or quasiquote quote set! syntax-rules unquote unquote-splicing =>", Keyword),
        ("""
        * + - / < <= = > >= abs acos angle append apply asin assoc assq assv atan boolean? caaaar caaadr caaar caadar caaddr
        caadr caar cadaar cadadr cadar caddar cadddr caddr cadr call-with-current-continuation call-with-input-file
        call-with-output-file call-with-values call/cc car cdaaar cdaadr cdaar cdadar cdaddr cdadr cdar cddaar cddadr cddar
        cdddar cddddr cdddr cddr cdr ceiling char-alphabetic? char-ci<=? char-ci<? char-ci=? char-ci>=? char-ci>?
        char-downcase char->integer char-lower-case? char-numeric? char-ready? char-upcase char-upper-case?
        char-whitespace? char<=? char<? char=? char>=? char>? char? close-input-port close-output-port complex? cons cos
        current-input-port current-output-port denominator display dynamic-wind eof-object? eq? equal? eqv? eval even?
        exact->inexact exact? exp expt floor for-each force gcd imag-part inexact->exact inexact? input-port? integer->char
        integer? interaction-environment lcm length list list->string list->vector list-ref list-tail list? load log
        magnitude make-polar make-rectangular make-string make-vector map max member memq memv min modulo negative?
        newline not null-environment null? number->string number? numerator odd? open-input-file open-output-file
        output-port? pair? peek-char port? positive? procedure? quotient rational? rationalize read read-char real-part
        real? remainder reverse round scheme-report-environment set-car! set-cdr! sin sqrt string string->list
        string->number string->symbol string-append string-ci<=? string-ci<? string-ci=? string-ci>=? string-ci>?
        string-copy string-fill! string-length string-ref string-set! string<=? string<? string=? string>=? string>?
        string? substring symbol->string symbol? tan transcript-off transcript-on truncate values vector vector->list
        vector-fill! vector-length vector-ref vector-set! vector? with-input-from-file with-output-to-file write
        write-char zero?
        """, NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "scheme";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(";.*", CommentSingle)
            .Rule(@"\s+", Text)
            .Rule(@"[+-]inf\.0", Number)
            .Rule(@"-?\d+\.\d+", NumberFloat)
            .Rule(@"-?\d+", NumberInteger)
            .Rule(@"#[bB][01]+", NumberBin)
            .Rule(@"#[xX]\h+", NumberHex)
            .Rule(@"#[oO][0-7]+", NumberOct)
            .Rule(@"#[dD]\d+", NumberInteger)
            .Rule(@"#[eEiI][\d.]+", NumberOther)
            .Rule(@"""(?:\\(?s:.)|[^""])*""", LiteralString)
            .Rule($"'{Id}", StringSymbol)
            .Rule(@"#\\[()/'""._!§$%&=?+-]", StringChar)
            .Rule(@"#\\[A-Za-z0-9]+", StringChar)
            .Rule("#[tf]", NameConstant)
            .Rule(@"['#]|`|,@|,|\.", Operator)
            .Rule(@"(?:\(|\[)", Punctuation, "command")
            .Rule(@"\)|\]", Punctuation)
            .Rule(Id, NameVariable);
        g.State("command").Rule(Id, Commands, "#pop").Then("", "#pop");
    }
}
