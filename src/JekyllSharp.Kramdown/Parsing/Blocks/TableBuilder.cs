using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

/// <summary>Puts rows into the head, the bodies and the foot of a table.</summary>
internal sealed class TableBuilder(Element table)
{
    private List<Element> _rows = [];
    private List<CellAlignment>? _alignments;
    private bool _hasFoot;
    private int _columns;

    public Element Table { get; } = table;

    public void AddRow(Element row)
    {
        _columns = Math.Max(_columns, row.Children.Count);
        _rows.Add(row);
    }

    /// <summary>The first separator with rows above it makes them the head; others end a body.</summary>
    public void AddSeparator(List<CellAlignment> alignments)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        if (_alignments is null && !_hasFoot)
        {
            AddPart(ElementKind.TableHead);
            _alignments = alignments;
        }
        else if (!_hasFoot)
        {
            AddPart(ElementKind.TableBody);
        }
    }

    public void AddFootSeparator()
    {
        if (_rows.Count > 0)
        {
            AddPart(ElementKind.TableBody);
        }

        _hasFoot = true;
    }

    /// <summary>Closes the table and fills missing cells.</summary>
    /// <returns>Whether there is a body; without one it is no table.</returns>
    public bool Finish()
    {
        if (_rows.Count > 0)
        {
            AddPart(_hasFoot ? ElementKind.TableFoot : ElementKind.TableBody);
        }

        if (!Table.Children.Exists(part => part.Kind == ElementKind.TableBody))
        {
            return false;
        }

        foreach (Element part in Table.Children)
        {
            foreach (Element row in part.Children)
            {
                while (row.Children.Count < _columns)
                {
                    row.Add(new Element(ElementKind.TableCell));
                }
            }
        }

        List<CellAlignment> all = _alignments ?? [];
        if (all.Count > _columns)
        {
            all.RemoveRange(_columns, all.Count - _columns);
        }

        while (all.Count < _columns)
        {
            all.Add(CellAlignment.Default);
        }

        Table.Data = all;
        return true;
    }

    private void AddPart(ElementKind kind)
    {
        Element part = new(kind);
        foreach (Element row in _rows)
        {
            part.Add(row);
        }

        _rows = [];
        Table.Add(part);
    }
}
