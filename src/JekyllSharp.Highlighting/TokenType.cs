namespace JekyllSharp.Highlighting;

/// <summary>What a stretch of code is. The 82 kinds that Rouge 3.30 knows, each with one CSS class (see <see cref="TokenTypes.CssClass"/>).</summary>
public enum TokenType
{
    /// <summary><c>Text</c>, written without a span.</summary>
    Text,

    /// <summary><c>Text.Whitespace</c>, CSS class <c>w</c>.</summary>
    TextWhitespace,

    /// <summary><c>Escape</c>, CSS class <c>esc</c>.</summary>
    Escape,

    /// <summary><c>Error</c>, CSS class <c>err</c>.</summary>
    Error,

    /// <summary><c>Other</c>, CSS class <c>x</c>.</summary>
    Other,

    /// <summary><c>Keyword</c>, CSS class <c>k</c>.</summary>
    Keyword,

    /// <summary><c>Keyword.Constant</c>, CSS class <c>kc</c>.</summary>
    KeywordConstant,

    /// <summary><c>Keyword.Declaration</c>, CSS class <c>kd</c>.</summary>
    KeywordDeclaration,

    /// <summary><c>Keyword.Namespace</c>, CSS class <c>kn</c>.</summary>
    KeywordNamespace,

    /// <summary><c>Keyword.Pseudo</c>, CSS class <c>kp</c>.</summary>
    KeywordPseudo,

    /// <summary><c>Keyword.Reserved</c>, CSS class <c>kr</c>.</summary>
    KeywordReserved,

    /// <summary><c>Keyword.Type</c>, CSS class <c>kt</c>.</summary>
    KeywordType,

    /// <summary><c>Keyword.Variable</c>, CSS class <c>kv</c>.</summary>
    KeywordVariable,

    /// <summary><c>Name</c>, CSS class <c>n</c>.</summary>
    Name,

    /// <summary><c>Name.Attribute</c>, CSS class <c>na</c>.</summary>
    NameAttribute,

    /// <summary><c>Name.Builtin</c>, CSS class <c>nb</c>.</summary>
    NameBuiltin,

    /// <summary><c>Name.Builtin.Pseudo</c>, CSS class <c>bp</c>.</summary>
    NameBuiltinPseudo,

    /// <summary><c>Name.Class</c>, CSS class <c>nc</c>.</summary>
    NameClass,

    /// <summary><c>Name.Constant</c>, CSS class <c>no</c>.</summary>
    NameConstant,

    /// <summary><c>Name.Decorator</c>, CSS class <c>nd</c>.</summary>
    NameDecorator,

    /// <summary><c>Name.Entity</c>, CSS class <c>ni</c>.</summary>
    NameEntity,

    /// <summary><c>Name.Exception</c>, CSS class <c>ne</c>.</summary>
    NameException,

    /// <summary><c>Name.Function</c>, CSS class <c>nf</c>.</summary>
    NameFunction,

    /// <summary><c>Name.Function.Magic</c>, CSS class <c>fm</c>.</summary>
    NameFunctionMagic,

    /// <summary><c>Name.Property</c>, CSS class <c>py</c>.</summary>
    NameProperty,

    /// <summary><c>Name.Label</c>, CSS class <c>nl</c>.</summary>
    NameLabel,

    /// <summary><c>Name.Namespace</c>, CSS class <c>nn</c>.</summary>
    NameNamespace,

    /// <summary><c>Name.Other</c>, CSS class <c>nx</c>.</summary>
    NameOther,

    /// <summary><c>Name.Tag</c>, CSS class <c>nt</c>.</summary>
    NameTag,

    /// <summary><c>Name.Variable</c>, CSS class <c>nv</c>.</summary>
    NameVariable,

    /// <summary><c>Name.Variable.Class</c>, CSS class <c>vc</c>.</summary>
    NameVariableClass,

    /// <summary><c>Name.Variable.Global</c>, CSS class <c>vg</c>.</summary>
    NameVariableGlobal,

    /// <summary><c>Name.Variable.Instance</c>, CSS class <c>vi</c>.</summary>
    NameVariableInstance,

    /// <summary><c>Name.Variable.Magic</c>, CSS class <c>vm</c>.</summary>
    NameVariableMagic,

    /// <summary><c>Literal</c>, CSS class <c>l</c>.</summary>
    Literal,

    /// <summary><c>Literal.Date</c>, CSS class <c>ld</c>.</summary>
    LiteralDate,

    /// <summary><c>Literal.String</c>, CSS class <c>s</c>.</summary>
    LiteralString,

    /// <summary><c>Literal.String.Affix</c>, CSS class <c>sa</c>.</summary>
    StringAffix,

    /// <summary><c>Literal.String.Backtick</c>, CSS class <c>sb</c>.</summary>
    StringBacktick,

    /// <summary><c>Literal.String.Char</c>, CSS class <c>sc</c>.</summary>
    StringChar,

    /// <summary><c>Literal.String.Delimiter</c>, CSS class <c>dl</c>.</summary>
    StringDelimiter,

    /// <summary><c>Literal.String.Doc</c>, CSS class <c>sd</c>.</summary>
    StringDoc,

    /// <summary><c>Literal.String.Double</c>, CSS class <c>s2</c>.</summary>
    StringDouble,

    /// <summary><c>Literal.String.Escape</c>, CSS class <c>se</c>.</summary>
    StringEscape,

    /// <summary><c>Literal.String.Heredoc</c>, CSS class <c>sh</c>.</summary>
    StringHeredoc,

    /// <summary><c>Literal.String.Interpol</c>, CSS class <c>si</c>.</summary>
    StringInterpol,

    /// <summary><c>Literal.String.Other</c>, CSS class <c>sx</c>.</summary>
    StringOther,

    /// <summary><c>Literal.String.Regex</c>, CSS class <c>sr</c>.</summary>
    StringRegex,

    /// <summary><c>Literal.String.Single</c>, CSS class <c>s1</c>.</summary>
    StringSingle,

    /// <summary><c>Literal.String.Symbol</c>, CSS class <c>ss</c>.</summary>
    StringSymbol,

    /// <summary><c>Literal.Number</c>, CSS class <c>m</c>.</summary>
    Number,

    /// <summary><c>Literal.Number.Bin</c>, CSS class <c>mb</c>.</summary>
    NumberBin,

    /// <summary><c>Literal.Number.Float</c>, CSS class <c>mf</c>.</summary>
    NumberFloat,

    /// <summary><c>Literal.Number.Hex</c>, CSS class <c>mh</c>.</summary>
    NumberHex,

    /// <summary><c>Literal.Number.Integer</c>, CSS class <c>mi</c>.</summary>
    NumberInteger,

    /// <summary><c>Literal.Number.Integer.Long</c>, CSS class <c>il</c>.</summary>
    NumberIntegerLong,

    /// <summary><c>Literal.Number.Oct</c>, CSS class <c>mo</c>.</summary>
    NumberOct,

    /// <summary><c>Literal.Number.Other</c>, CSS class <c>mx</c>.</summary>
    NumberOther,

    /// <summary><c>Operator</c>, CSS class <c>o</c>.</summary>
    Operator,

    /// <summary><c>Operator.Word</c>, CSS class <c>ow</c>.</summary>
    OperatorWord,

    /// <summary><c>Punctuation</c>, CSS class <c>p</c>.</summary>
    Punctuation,

    /// <summary><c>Punctuation.Indicator</c>, CSS class <c>pi</c>.</summary>
    PunctuationIndicator,

    /// <summary><c>Comment</c>, CSS class <c>c</c>.</summary>
    Comment,

    /// <summary><c>Comment.Hashbang</c>, CSS class <c>ch</c>.</summary>
    CommentHashbang,

    /// <summary><c>Comment.Doc</c>, CSS class <c>cd</c>.</summary>
    CommentDoc,

    /// <summary><c>Comment.Multiline</c>, CSS class <c>cm</c>.</summary>
    CommentMultiline,

    /// <summary><c>Comment.Preproc</c>, CSS class <c>cp</c>.</summary>
    CommentPreproc,

    /// <summary><c>Comment.PreprocFile</c>, CSS class <c>cpf</c>.</summary>
    CommentPreprocFile,

    /// <summary><c>Comment.Single</c>, CSS class <c>c1</c>.</summary>
    CommentSingle,

    /// <summary><c>Comment.Special</c>, CSS class <c>cs</c>.</summary>
    CommentSpecial,

    /// <summary><c>Generic</c>, CSS class <c>g</c>.</summary>
    Generic,

    /// <summary><c>Generic.Deleted</c>, CSS class <c>gd</c>.</summary>
    GenericDeleted,

    /// <summary><c>Generic.Emph</c>, CSS class <c>ge</c>.</summary>
    GenericEmph,

    /// <summary><c>Generic.Error</c>, CSS class <c>gr</c>.</summary>
    GenericError,

    /// <summary><c>Generic.Heading</c>, CSS class <c>gh</c>.</summary>
    GenericHeading,

    /// <summary><c>Generic.Inserted</c>, CSS class <c>gi</c>.</summary>
    GenericInserted,

    /// <summary><c>Generic.Output</c>, CSS class <c>go</c>.</summary>
    GenericOutput,

    /// <summary><c>Generic.Prompt</c>, CSS class <c>gp</c>.</summary>
    GenericPrompt,

    /// <summary><c>Generic.Strong</c>, CSS class <c>gs</c>.</summary>
    GenericStrong,

    /// <summary><c>Generic.Subheading</c>, CSS class <c>gu</c>.</summary>
    GenericSubheading,

    /// <summary><c>Generic.Traceback</c>, CSS class <c>gt</c>.</summary>
    GenericTraceback,

    /// <summary><c>Generic.Lineno</c>, CSS class <c>gl</c>.</summary>
    GenericLineno,
}
