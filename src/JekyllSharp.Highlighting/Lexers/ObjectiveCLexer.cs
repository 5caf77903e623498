using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Objective-C: C with classes, messages in brackets and literals behind an at sign.</summary>
internal sealed class ObjectiveCLexer : CLexer
{
    private const string Id = @"[a-zA-Z_]\w*";

    /// <inheritdoc/>
    public override string Tag => "objective_c";

    /// <inheritdoc/>
    protected override string Keywords => base.Keywords + " in";

    /// <inheritdoc/>
    protected override string Builtins => base.Builtins + " NO YES nil";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Prepend("root").Rule(@"[-+](?=\s*(?:\([^)]*\))?\s*[a-zA-Z_])", Keyword, "method");
        g.Prepend("statement")
            .Rule("@\"", LiteralString, "string")
            .Rule(@"@'(?:\\[0-7]{1,3}|\\x[a-fA-F0-9]{1,2}|\\.|[^\\'\n]')", StringChar)
            .Rule(@"@(?:\d+\.\d*|\.\d+|\d+)[eE][+-]?\d+[lLuU]*|@\d+\.\d*[fF]?", NumberFloat)
            .Rule(@"@0x\h+[lLuU]*", NumberHex)
            .Rule(@"@0[0-7]+[lLuU]*", NumberOct)
            .Rule(@"@\d+[lLuU]*", NumberInteger)
            .Rule("@(?:YES|NO)", NameBuiltin)
            .Rule(@"@\[", Punctuation)
            .Rule(@"@\{", Punctuation, "braces")
            .Rule(@"@(?:interface|implementation)\b", Keyword, "class-name")
            .Rule(@"@(?:class|protocol)\b", Keyword, "forward")
            .Rule("@[a-zA-Z]+", Words(Error, ("@autoreleasepool @catch @defs @dynamic @encode @end @finally @import @optional @package @private @property @protected @public @selector @synchronized @synthesize @throw @try", Keyword)))
            .Rule(@"\[", Punctuation, "message")
            .Rule(@"\?", Punctuation, "ternary");
        DefineClasses(g);
        DefineMessages(g);
    }

    private static void DefineClasses(Grammar g)
    {
        g.State("class-name")
            .Rule(@"\s+", Text)
            .Rule($@"({Id})(\s*)(:)(\s*)({Id})", [NameClass, Text, Punctuation, Text, NameClass], "#pop")
            .Rule($@"({Id})(\s*)(\()(\s*)({Id})(\s*)(\))", [NameClass, Text, Punctuation, Text, NameLabel, Text, Punctuation], "#pop")
            .Rule(Id, NameClass, "#pop")
            .Then("", "#pop");
        g.State("forward")
            .Rule(@"\s+", Text)
            .Rule($@"({Id})(\s*)(,)", [NameClass, Text, Punctuation])
            .Rule(Id, NameClass, "#pop")
            .Then("", "#pop");
        g.State("method")
            .Rule(@"\s+", Text)
            .Rule(@"\(", Punctuation, "method-type")
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "=method-arguments")
            .Rule(@"\{", Punctuation, "=braces")
            .Rule(";", Punctuation, "#pop")
            .Rule(Id, Name, "#pop")
            .Then("", "#pop");
        g.State("method-arguments")
            .Rule(@"\s+", Text)
            .Rule(@"\(", Punctuation, "argument-type")
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation])
            .Rule(@"\{", Punctuation, "=braces")
            .Rule(";", Punctuation, "#pop")
            .Include("statement");
        g.State("argument-type").Rule($@"(\))({Id})", [Punctuation, NameVariable], "#pop").Include("method-type");
        g.State("method-type")
            .Rule(@"\)", Punctuation, "#pop")
            .Rule(@"\(", Punctuation, "#push")
            .Rule(@"\n", Text)
            .Include("blank")
            .Include("statement");
    }

    private static void DefineMessages(Grammar g)
    {
        g.State("message")
            .Rule(@"\]", Punctuation, "#pop")
            .Rule($@"{Id}(?=\s*\])", NameFunction)
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "=message-arguments")
            .Include("message-part");
        g.State("message-arguments")
            .Rule(@"\]", Punctuation, "#pop")
            // Rouge: the third part of a message is none any more.
            .Rule($@"({Id})(\s*)(:)", [NameFunction, Text, Punctuation], "#pop")
            .Include("message-part");
        g.State("message-part")
            .Rule(@"\{", Punctuation, "braces")
            .Rule(@"\n", Text, "line-start")
            .Include("blank")
            .Rule(";", Error)
            .Include("statement");
        g.State("ternary")
            .Rule(":", Punctuation, "#pop")
            .Rule(@"\n", Text, "line-start")
            .Include("blank")
            .Include("statement");
    }
}
