using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Finishing;

/// <summary>Tables of <c>html_to_native</c>: only those that kramdown's syntax could express are converted.</summary>
internal sealed class NativeTables(HtmlToNative elements, KramdownVersion version)
{
    public void Convert(Element table)
    {
        if (!IsSimple(table))
        {
            elements.KeepRaw(table);
            return;
        }

        List<Element> parts = [];
        foreach (Element child in table.Children)
        {
            if (child.Kind != ElementKind.Html)
            {
                continue;
            }

            if (child.Value == "tr")
            {
                if (parts is not [.., { Kind: ElementKind.TableBody } body])
                {
                    parts.Add(body = new Element(ElementKind.TableBody));
                }

                body.Add(ConvertRow(child));
                continue;
            }

            parts.Add(ConvertPart(child));
        }

        table.ReplaceChildren(parts);
        table.Kind = ElementKind.Table;
        table.Value = null;
        table.Data = new List<CellAlignment>();
    }

    private Element ConvertPart(Element part)
    {
        part.Kind = part.Value switch
        {
            "thead" => ElementKind.TableHead,
            "tfoot" => ElementKind.TableFoot,
            _ => ElementKind.TableBody,
        };
        part.Value = null;
        part.ReplaceChildren([.. part.Children.Where(child => child.Kind == ElementKind.Html).Select(ConvertRow)]);
        return part;
    }

    private Element ConvertRow(Element row)
    {
        row.Kind = ElementKind.TableRow;
        row.Value = null;
        row.ReplaceChildren([.. row.Children.Where(child => child.Kind == ElementKind.Html)]);
        foreach (Element cell in row.Children)
        {
            elements.ConvertChildren(cell, cell.Value!, true);
            cell.Kind = ElementKind.TableCell;
            cell.Value = null;
        }

        return row;
    }

    private bool IsSimple(Element table)
    {
        int columns = -1;
        List<string?> alignments = [];
        foreach (Element child in table.Children)
        {
            if (child.Kind == ElementKind.Text)
            {
                continue;
            }

            bool simple = child is { Kind: ElementKind.Html } && child.Value switch
            {
                "tr" => IsSimpleRow(child, "td", ref columns, alignments),
                "thead" => RowsAreSimple(child, "th", ref columns, alignments),
                "tbody" or "tfoot" => RowsAreSimple(child, "td", ref columns, alignments),
                _ => false,
            };
            if (!simple)
            {
                return false;
            }
        }

        // kramdown: a head goes with bodies of their own.
        bool hasBody = table.Children.Exists(child => child is { Kind: ElementKind.Html, Value: "tbody" });
        bool hasParts = table.Children.Exists(child => child.Value is "thead" or "tbody" or "tfoot");
        bool hasRows = table.Children.Exists(child => child is { Kind: ElementKind.Html, Value: "tr" });
        bool isTable = hasRows ? !hasParts : hasBody;
        return isTable && (version != KramdownVersion.V2_5 || columns > 0);
    }

    private static bool RowsAreSimple(Element part, string cell, ref int columns, List<string?> alignments)
    {
        foreach (Element row in part.Children)
        {
            if (row.Kind == ElementKind.Text)
            {
                continue;
            }

            if (row is not { Kind: ElementKind.Html, Value: "tr" } || !IsSimpleRow(row, cell, ref columns, alignments))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSimpleRow(Element row, string cellName, ref int columns, List<string?> alignments)
    {
        int count = 0;
        foreach (Element cell in row.Children)
        {
            if (cell.Kind == ElementKind.Text)
            {
                continue;
            }

            if (cell.Kind != ElementKind.Html || cell.Value != cellName || !OnlySpans(cell))
            {
                return false;
            }

            string? alignment = AlignmentOf(cell);
            if (columns < 0)
            {
                alignments.Add(alignment);
            }
            else if (count >= columns || alignments[count] != alignment)
            {
                return false;
            }

            count++;
        }

        if (columns >= 0 && count != columns)
        {
            return false;
        }

        columns = count;
        return true;
    }

    private static bool OnlySpans(Element e)
    {
        foreach (Element child in e.Children)
        {
            if (child.Kind == ElementKind.Html && (HtmlTags.IsBlockElement(child.Value!) || !OnlySpans(child)))
            {
                return false;
            }
        }

        return true;
    }

    private static string? AlignmentOf(Element cell)
    {
        string? style = cell.Attributes?.Find("style");
        int i = style?.IndexOf("text-align:", StringComparison.Ordinal) ?? -1;
        return i < 0 ? null : style![(i + "text-align:".Length)..].Trim().Split(' ', ';')[0];
    }
}
