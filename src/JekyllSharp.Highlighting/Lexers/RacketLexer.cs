using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Racket. Words of the language count where a list begins.</summary>
internal sealed class RacketLexer : RegexLexer
{
    private const string Id = @"[^\s()\[\]{}'`,.]+";

    private static readonly WordLists Commands = Words(
        NameFunction,
        ("""
        and begin begin-for-syntax begin0 case case-lambda cond datum->syntax-object define define-for-syntax
        define-logger define-struct define-syntax define-syntax-rule define-syntaxes define-values
        define-values-for-syntax delay do force if lambda let let* let*-values let-syntax let-syntaxes let-values
        let/cc let/ec letrec letrec-syntax letrec-syntaxes letrec-syntaxes+values letrec-values list-immutable
        make-namespace module module* or parameterize parameterize* promise? provide quasiquote quasisyntax
        quasisyntax/loc quote quote-syntax require set! set!-values syntax syntax-case syntax-id-rules syntax-rules
        syntax/loc tcp-abandon-port tcp-accept tcp-accept-evt tcp-accept-ready? tcp-accept/enable-break tcp-addresses
        tcp-close tcp-connect tcp-connect/enable-break tcp-listen tcp-listener? tcp-port? time transcript-off
        transcript-on udp-addresses udp-bind! udp-bound? udp-close udp-connect! udp-connected? udp-open-socket
        udp-receive! udp-receive!* udp-receive!-evt udp-receive!/enable-break udp-receive-ready-evt udp-send
        udp-send* udp-send-evt udp-send-ready-evt udp-send-to udp-send-to* udp-send-to-evt udp-send-to/enable-break
        udp-send/enable-break udp? unless unquote unquote-splicing unsyntax when with-continuation-mark with-handlers
        with-handlers* with-syntax λ
        """, Keyword),
        (RacketWords.Builtins, NameBuiltin));

    /// <inheritdoc/>
    public override string Tag => "racket";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(";.*|#!.*", CommentSingle)
            .Rule(@"#\|", CommentMultiline, "comment")
            .Rule("#;", CommentMultiline, "datum")
            .Rule(@"""(?>(?:\\(?s:.)|[^""\\])*)""", LiteralString)
            .OnlyIf(@"\G""(?>(?:\\(?s:.)|[^""\\])*)("")?")
            .Rule(@"[+-](?:inf|nan)\.[0f]|-?\d+\.\d+", NumberFloat)
            .Rule(@"-?\d+|#d\d+", NumberInteger)
            .Rule(@"#[xX]\h+", NumberHex)
            .Rule("#b[01]+", NumberBin)
            .Rule("#o[0-7]+", NumberOct)
            .Rule(@"#[ei][\d.]+", NumberOther)
            .Rule("#(?:true|false|[tTfF])", NameConstant)
            .Rule($"#:{Id}", NameTag)
            .Rule($"['`]{Id}", StringSymbol)
            .Rule(@"#\\(?:[a-zA-Z0-9]+|[()/'"" ._!§$%&=?+-])", StringChar)
            .Rule("[#'`.]|,@?", Operator)
            .Rule(@"[(\[{]", Punctuation, "command")
            .Rule(@"[)\]}]", Punctuation)
            .Rule(Id, NameVariable);
        g.State("command").Rule(Id, Commands, "#pop").Then("", "#pop");
        g.State("comment").Rule(@"#\|", CommentMultiline, "#push").Rule(@"\|#", CommentMultiline, "#pop").Rule("[^|#]+|[|#]", CommentMultiline);
        g.State("datum").Rule(@"[(\[{]", CommentMultiline, "=data").Rule(@"[^\s()\[\]{}]+", CommentMultiline, "#pop").Then("", "#pop");
        g.State("data").Rule(@"[(\[{]", CommentMultiline, "#push").Rule(@"[)\]}]", CommentMultiline, "#pop").Rule(@"[^()\[\]{}]+", CommentMultiline);
    }
}
