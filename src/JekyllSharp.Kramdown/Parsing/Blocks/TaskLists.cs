using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

/// <summary>GFM: items that start with <c>[ ]</c> or <c>[x]</c> get a check box.</summary>
internal static class TaskLists
{
    private const string Box = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
    private const string CheckedBox =
        "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />";

    public static void Mark(Element list)
    {
        bool found = false;
        foreach (Element item in list.Children)
        {
            if (item.Children is not [{ Kind: ElementKind.Paragraph, HasChildren: true } paragraph, ..])
            {
                continue;
            }

            Element raw = paragraph.Children[0];
            found |= ReplaceMark(raw);

            // kramdown: after the first check box all items are marked.
            if (found)
            {
                item.EnsureAttributes().Set("class", "task-list-item");
            }
        }

        if (found)
        {
            list.EnsureAttributes().Set("class", "task-list");
        }
    }

    private static bool ReplaceMark(Element raw)
    {
        string text = raw.Value ?? "";
        int i = 0;
        while (i < text.Length && Chars.IsSpace(text[i]))
        {
            i++;
        }

        if (i + 3 >= text.Length || text[i] != '[' || text[i + 1] is not (' ' or 'x' or 'X') || text[i + 2] != ']'
            || !Chars.IsSpace(text[i + 3]))
        {
            return false;
        }

        int rest = i + 3;
        while (rest < text.Length && Chars.IsSpace(text[rest]))
        {
            rest++;
        }

        raw.Value = (text[i + 1] == ' ' ? Box : CheckedBox) + text[rest..];
        return true;
    }
}
