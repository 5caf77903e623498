namespace JekyllSharp.Highlighting.Registry;

/// <summary>The options behind the question mark of an info string: <c>lang=ruby&amp;prompt=&gt;</c>.</summary>
internal static class LexerQuery
{
    internal static IReadOnlyDictionary<string, string> Parse(string? query)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in (query ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=');
            string key = equals < 0 ? part : part[..equals];
            options[Decode(key)] = equals < 0 ? "1" : Decode(part[(equals + 1)..]);
        }

        return options;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
