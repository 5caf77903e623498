using System.Collections.Concurrent;

namespace JekyllSharp.Highlighting.Formatting;

/// <summary>A theme written into <c>style</c> attributes instead of classes.</summary>
internal sealed class InlineTheme
{
    private static readonly ConcurrentDictionary<string, InlineTheme?> Known = new(StringComparer.Ordinal);

    private readonly string[] styles = new string[TokenTypes.Count];

    private InlineTheme()
    {
    }

    /// <summary>The style of a type; empty for none.</summary>
    internal string this[TokenType type] => styles[(int)type];

    /// <summary>The theme of that name; null when Rouge has none.</summary>
    internal static InlineTheme? Find(string name) => Known.GetOrAdd(name, Read);

    private static InlineTheme? Read(string name)
    {
        InlineTheme? theme = null;
        foreach (string line in InlineThemeTable.Text.Split('\n'))
        {
            if (line.StartsWith('='))
            {
                if (theme is not null)
                {
                    break;
                }

                theme = line.AsSpan(1).SequenceEqual(name) ? new InlineTheme() : null;
            }
            else
            {
                theme?.Add(line);
            }
        }

        return theme;
    }

    private void Add(string line)
    {
        int bar = line.IndexOf('|');
        foreach (string cssClass in line[(bar + 1)..].Split(' '))
        {
            for (int i = 0; i < styles.Length; i++)
            {
                if (((TokenType)i).CssClass() == (cssClass == "T" ? "" : cssClass))
                {
                    styles[i] = line[..bar];
                }
            }
        }
    }
}
