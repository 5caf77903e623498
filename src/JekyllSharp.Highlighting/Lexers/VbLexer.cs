using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>Visual Basic. Words of the language count only as Visual Studio writes them.</summary>
internal sealed class VbLexer : RegexLexer
{
    private const string Keywords = """
        AddHandler Alias ByRef ByVal CBool CByte CChar CDate CDbl CDec CInt CLng CObj CSByte CShort CSng CStr CType CUInt
        CULng CUShort Call Case Catch Class Const Continue Declare Default Delegate Dim DirectCast Do Each Else ElseIf End
        EndIf Enum Erase Error Event Exit False Finally For Friend Function Get Global GoSub GoTo Handles If Implements
        Imports Inherits Interface Let Lib Loop Me Module MustInherit MustOverride MyBase MyClass Namespace Narrowing New
        Next Not NotInheritable NotOverridable Nothing Of On Operator Option Optional Overloads Overridable Overrides
        ParamArray Partial Private Property Protected Public RaiseEvent ReDim ReadOnly RemoveHandler Resume Return Select
        Set Shadows Shared Single Static Step Stop Structure Sub SyncLock Then Throw To True Try TryCast Using Wend When
        While Widening With WithEvents WriteOnly
        """;

    private const string Types =
        "Boolean Byte Char Date Decimal Double Integer Long Object SByte Short String UInteger ULong UShort Variant";

    private const string Id = @"[a-zA-Z_]\w*";

    /// <inheritdoc/>
    public override string Tag => "vb";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        WordLists words = Words(
            Name,
            (Keywords, Keyword),
            ("AddressOf And AndAlso As GetType In Is IsNot Like Mod Or OrElse TypeOf Xor", OperatorWord),
            (Types, KeywordType),
            ("Console ConsoleColor", NameBuiltin));
        g.State("blank").Rule(@"\s+", Text).Rule(@"(?i:rem)\b.*|'.*", CommentSingle);
        g.State("root")
            .Include("blank")
            .Rule(@"#If\s.*?\bThen|#ElseIf\s.*?\bThen|#End\s+If|#Const", CommentPreproc)
            .Rule(@"#(?:ExternalSource|Region).*?\n|#End\s+(?:ExternalSource|Region)|#ExternalChecksum", CommentPreproc)
            .Rule(@"Option\s+(?:Strict|Explicit)\s+(?:On|Off)\b", KeywordDeclaration)
            .Rule(@"\.", Punctuation, "dotted")
            .Rule("[(){}!#,:]", Punctuation)
            .Rule(@"(End)(\s+)(Sub|Function|Property|Class|Enum|Module|Namespace|Structure|Interface)\b", [Keyword, Text, Keyword])
            .Rule(@"(?:Dim|Const)\b", Keyword, "variable")
            .Rule(@"(?:Sub|Function|Property)\b", Keyword, "function")
            .Rule(@"(?:Class|Structure|Enum)\b", Keyword, "class")
            .Rule(@"(?:Module|Namespace|Imports)\b", Keyword, "namespace")
            .Rule(@"[A-Z]\w*", words)
            .Rule(@"[a-z_]\w*[$%&@!#]?", Name)
            .Rule(@"\d+\.\d*", NumberFloat)
            .Rule(@"\d+(?:[SILDFR]|U[SIL])?", NumberInteger)
            .Rule("\"", LiteralString, "string")
            .Rule(@"<<=?|>>=?|<=|>=|<>|[-+&*/\\^]=|[-+&*/\\^=<>]", Operator);
        g.State("string").Rule("\"\"", StringEscape).Rule("\"C?", LiteralString, "#pop").Rule("[^\"]+", LiteralString);
        g.State("dotted").Include("blank").Rule(Id, Name, "#pop");
        g.State("variable").Include("blank").Rule(Id, NameVariable, "#pop").Then("", "#pop");
        g.State("function").Include("blank").Rule(Id, NameFunction, "#pop");
        g.State("class").Include("blank").Rule(Id, NameClass, "#pop");
        g.State("namespace").Include("blank").Rule($@"{Id}(?:\.{Id})*", NameNamespace, "#pop");
    }
}
