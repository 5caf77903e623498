namespace JekyllSharp.Migration.Comparing;

/// <summary>Lists of selectors in one order: a list says the same in any.</summary>
internal static class CssSelectors
{
    /// <summary>The list with its selectors sorted.</summary>
    /// <param name="list">Selectors between commas, without white space around those.</param>
    public static string Sort(string list)
    {
        var selectors = new List<string>();
        int depth = 0;
        int start = 0;
        char quote = '\0';
        for (int i = 0; i < list.Length; i++)
        {
            char c = list[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == ',' && depth == 0)
            {
                selectors.Add(list[start..i]);
                start = i + 1;
            }
            else
            {
                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            }
        }

        selectors.Add(list[start..]);
        selectors.Sort(StringComparer.Ordinal);
        return string.Join(',', selectors);
    }
}
