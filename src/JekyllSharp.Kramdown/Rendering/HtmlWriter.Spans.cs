using System.Text;
using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

internal sealed partial class HtmlWriter
{
    private static readonly int[] SymbolCodes = [0x2014, 0x2013, 0x2026, 0xAB, 0xBB];
    private static readonly string[] SymbolNames = ["mdash", "ndash", "hellip", "laquo", "raquo", "laquo_space", "raquo_space"];

    private void WriteText(Element e)
    {
        if (_options.RemoveLineBreaksForCjk)
        {
            Escaping.Append(_out, CjkLines.Join(e.Value!), EscapeMode.Text);
        }
        else
        {
            Escaping.Append(_out, e.Span, EscapeMode.Text);
        }
    }

    private void WriteSmartQuote(SmartQuote quote)
    {
        string name = _options.SmartQuotes[(int)quote];
        int code = int.TryParse(name, out int number) ? number : EntityTable.CodeOf(name, _options.Version);
        if (code >= 0)
        {
            WriteEntity(code, null);
        }
    }

    private void WriteSymbol(TypographicSymbol symbol)
    {
        if (_options.TypographicSymbols.TryGetValue(SymbolNames[(int)symbol], out string? replacement))
        {
            Escaping.Append(_out, replacement, EscapeMode.Text);
            return;
        }

        switch (symbol)
        {
            case TypographicSymbol.LeftGuillemetSpace:
                WriteEntity(0xAB, null);
                WriteEntity(0xA0, null);
                break;
            case TypographicSymbol.RightGuillemetSpace:
                WriteEntity(0xA0, null);
                WriteEntity(0xBB, null);
                break;
            default:
                WriteEntity(SymbolCodes[(int)symbol], null);
                break;
        }
    }

    /// <summary>Prints a character in the way that <c>entity_output</c> asks for.</summary>
    private void WriteEntity(int code, string? original)
    {
        EntityOutput output = _options.EntityOutput;
        if ((output == EntityOutput.AsInput || code == Entities.NoCharacter) && original is not null)
        {
            _out.Append(original);
            return;
        }

        bool special = code is '&' or '<' or '>';
        if (output == EntityOutput.AsChar && !special && Rune.IsValid(code))
        {
            _out.Append(new Rune(code).ToString());
            return;
        }

        if (output == EntityOutput.AsChar && original is not null)
        {
            _out.Append(original);
            return;
        }

        string? name = output == EntityOutput.Symbolic || special || code == '"' ? EntityTable.NameOf(code, _options.Version) : null;
        _out.Append('&');
        if (name is null)
        {
            _out.Append('#').Append(code);
        }
        else
        {
            _out.Append(name);
        }

        _out.Append(';');
    }

    private void WriteAbbreviation(Element e)
    {
        AbbreviationDefinition definition = e.Data as AbbreviationDefinition ?? _parser.Abbreviations[e.Value!];
        _out.Append("<abbr");
        WriteAttributes(e.Attributes);
        if (definition.Title.Length > 0)
        {
            _out.Append(" title=\"");
            Escaping.Append(_out, definition.Title, EscapeMode.Attribute);
            _out.Append('"');
        }

        _out.Append('>');
        Escaping.Append(_out, e.Span, EscapeMode.Text);
        _out.Append("</abbr>");
    }
}
