namespace JekyllSharp.Highlighting.Registry;

/// <summary>A lexer that reads options from the info string.</summary>
internal interface IConfigurableLexer : ILexer
{
    /// <summary>The same language with these options; unknown ones say nothing.</summary>
    ILexer With(IReadOnlyDictionary<string, string> options);
}
