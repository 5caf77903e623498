namespace JekyllSharp.Kramdown.Text;

internal enum TypographicSymbol : byte
{
    EmDash,
    EnDash,
    Ellipsis,
    LeftGuillemet,
    RightGuillemet,
    LeftGuillemetSpace,
    RightGuillemetSpace,
    EscapedLeft,
    EscapedRight,
}

internal enum SmartQuote : byte
{
    LeftSingle,
    RightSingle,
    LeftDouble,
    RightDouble,
}
