namespace JekyllSharp.Highlighting.Registry;

/// <summary>
/// What Rouge makes of the language name <c>guess</c>. Only the first line is looked at, because nothing else is
/// certain enough: an interpreter line, an XML declaration or a document type.
/// </summary>
internal static class LanguageGuess
{
    private static readonly (string Interpreter, string Tag)[] Interpreters =
    [
        ("ruby", "ruby"), ("python", "python"), ("perl", "perl"), ("bash", "shell"), ("zsh", "shell"), ("ksh", "shell"),
        ("sh", "shell"), ("node", "javascript"), ("php", "php"), ("lua", "lua"),
    ];

    internal static string Of(string code)
    {
        int end = code.IndexOf('\n');
        string line = end < 0 ? code : code[..end];
        if (line.StartsWith("#!", StringComparison.Ordinal))
        {
            foreach ((string interpreter, string tag) in Interpreters)
            {
                if (line.Contains(interpreter, StringComparison.Ordinal))
                {
                    return tag;
                }
            }
        }

        if (code.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return "xml";
        }

        return line.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) ? "html" : "plaintext";
    }
}
