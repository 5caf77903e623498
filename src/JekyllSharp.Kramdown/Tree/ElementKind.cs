namespace JekyllSharp.Kramdown.Tree;

/// <summary>What an <see cref="Element"/> stands for. The values of one construct stay together.</summary>
internal enum ElementKind : byte
{
    Root,
    Blank,
    EndOfBlock,
    Paragraph,
    Header,
    Quote,
    CodeBlock,
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term,
    Definition,
    Rule,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    Html,
    HtmlComment,
    HtmlInstruction,
    Comment,
    Raw,
    Math,
    Text,
    RawText,
    Emphasis,
    Strong,
    CodeSpan,
    Link,
    Image,
    LineBreak,
    FootnoteMarker,
    SmartQuote,
    Symbol,
    Entity,
    Abbreviation,
}

/// <summary>How the inside of an HTML element is read.</summary>
internal enum ContentModel : byte
{
    Raw,
    Span,
    Block,
}

/// <summary>Column alignment of a table, from its separator line.</summary>
internal enum CellAlignment : byte
{
    Default,
    Left,
    Center,
    Right,
}
