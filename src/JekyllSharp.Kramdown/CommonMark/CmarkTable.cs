using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>A table with the attribute <c>align</c>.</summary>
internal sealed class CmarkTable : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.WriteLine("<table>");
        renderer.WriteLine("<thead>");
        bool body = false;
        foreach (TableRow row in obj.Cast<TableRow>())
        {
            if (!row.IsHeader && !body)
            {
                renderer.WriteLine("</thead>").WriteLine("<tbody>");
                body = true;
            }

            WriteRow(renderer, obj, row);
        }

        renderer.WriteLine(body ? "</tbody>" : "</thead>");
        renderer.WriteLine("</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        string name = row.IsHeader ? "th" : "td";
        renderer.WriteLine("<tr>");
        for (int i = 0; i < row.Count; i++)
        {
            renderer.Write('<').Write(name);
            TableColumnAlign? align = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            if (align is { } side)
            {
                renderer.Write(" align=\"").Write(side.ToString().ToLowerInvariant()).Write('"');
            }

            renderer.Write('>');
            bool implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren((TableCell)row[i]);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write("</").Write(name).WriteLine('>');
        }

        renderer.WriteLine("</tr>");
    }
}
