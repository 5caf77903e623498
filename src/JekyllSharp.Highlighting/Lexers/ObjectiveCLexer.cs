using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Objective-C: C with classes, messages in brackets and literals behind an at sign.</summary>
internal sealed class ObjectiveCLexer : CLexer
{
    // Rouge: names of classes and methods may have a dollar sign, others not.
    private const string Id = @"[a-zA-Z$_][\w$]*";

    /// <inheritdoc/>
    public override string Tag => "objective_c";

    /// <inheritdoc/>
    protected override string Builtins => "NO YES nil";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("root").Rule(@"[-+](?=\s*(?:\(.*?\))?\s*[a-zA-Z$_])", Keyword, "method");
        g.Prepend("statement")
            .Rule("@\"", LiteralString, "string")
            .Rule(@"@'(?:\\[0-7]{1,3}|\\x[a-fA-F0-9]{1,2}|\\.|[^\\'\n]')", StringChar)
            .Rule(@"@(?:\d+\.\d*|\.\d+|\d+)[eE][+-]?\d+|@(?:\d+\.\d*|\.\d+)[fF]?", NumberFloat)
            .Rule(@"@0x\h+[lLuU]*", NumberHex)
            .Rule(@"@0[0-7]+[lLuU]*", NumberOct)
            .Rule(@"@\d+", NumberInteger)
            .Rule(@"@\[", Punctuation, "array")
            .Rule(@"@\{", Punctuation, "dictionary")
            .Rule(@"@(?:interface|implementation)(?![\p{L}\p{M}\p{Nd}_])", Keyword, "class-name")
            .Rule(@"@(?:class|protocol)(?![\p{L}\p{M}\p{Nd}_])", Keyword, "forward")
            .Rule(@"@[\p{L}\p{M}\p{Nd}]+", Words(Error, ("@YES @NO", NameBuiltin), ("@autoreleasepool @catch @defs @dynamic @encode @end @finally @implementation @import @interface @optional @package @private @property @protected @public @selector @synchronized @synthesize @throw @try", Keyword)))
            .Rule(@"\bin\b", Keyword)
            .Rule(@"\[", Punctuation, "message")
            .Rule(@"\?", Punctuation, "ternary");
        DefineClasses(g);
        DefineMessages(g);
    }

    private static void DefineClasses(Grammar g)
    {
        g.State("class-name")
            .Include("space")
            .Rule($@"({Id})(\s*)(:)(\s*)({Id})", [NameClass, Text, Punctuation, Text, NameClass], "#pop")
            .Rule($@"({Id})(\s*)(\()(\s*)({Id})(\s*)(\))", [NameClass, Text, Punctuation, Text, NameLabel, Text, Punctuation], "#pop")
            .Rule(Id, NameClass, "#pop");
        g.State("forward")
            .Include("space")
            // Rouge: one state more for each comma, of which a name ends only one.
            .Rule($@"({Id})(\s*)(,)", [NameClass, Text, Punctuation], "forward")
            .Rule($@"({Id})(\s*)(;?)", [NameClass, Text, Punctuation], "#pop");
        g.State("method")
            .Rule(@"\s+", Text)
            .Rule(@"\(.*?\)", (run, m) => run.Recurse(m.Value))
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "=method-arguments")
            .Then("", "#pop");
        g.State("method-arguments")
            .Rule(@"\s+", Text)
            .Rule(@"//.*?\n", CommentSingle)
            .Rule(@"/\*(?s:.)*?\*/", CommentMultiline)
            .Rule($@"(\(.*?\))({Id})", (run, m) =>
            {
                run.Recurse(m.Groups[1].Value);
                run.Emit(NameVariable, m.Groups[2]);
            })
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation])
            .Rule(@"\.\.\.|,", Punctuation)
            .Then("", "#pop");
    }

    private static void DefineMessages(Grammar g)
    {
        g.State("message")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule($@"{Id}(?=\s*\])", NameFunction)
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "=message-arguments")
            // Rouge: a brace ends the message.
            .Rule(@"\{", Punctuation, "#pop")
            .Include("message-part");
        g.State("message-arguments")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule(@"\{", Punctuation, "braces")
            // Rouge: the third part of a message is none any more.
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "#pop")
            .Include("message-part");
        g.State("message-part").Include("space").Rule(";", Error).Include("statement");
        g.State("ternary").Rule(":", Punctuation, "#pop").Include("space").Include("statement");
        g.State("array").Rule(@"\]", Punctuation, "#pop").Include("space").Include("statement");
        g.State("dictionary").Rule(@"\}", Punctuation, "#pop").Include("space").Include("statement");
        g.State("space").Rule(@"\n", Text, "line-start").Include("blank");
    }
}
