using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Plugins.Shared.Html;

/// <summary>Names, attributes and references.</summary>
internal sealed partial class HtmlFragmentParser
{
    private void Attributes(HtmlNode node)
    {
        SkipBlanks();
        while (_at < _text.Length && Current != '>' && !(Current == '/' && Peek(1) == '>'))
        {
            string name = Name();
            if (name.Length == 0)
            {
                while (_at < _text.Length && !IsBlank(Current) && Current != '>' && !(Current == '/' && Peek(1) == '>'))
                {
                    _at++;
                }

                SkipBlanks();
                continue;
            }

            SkipBlanks();
            string? value = null;
            if (Current == '=')
            {
                _at++;
                SkipBlanks();
                value = AttributeValue();
            }

            if (!node.Attributes.Exists(a => a.Name == name))
            {
                node.Attributes.Add((name, value));
            }

            SkipBlanks();
        }
    }

    private string AttributeValue()
    {
        char quote = Current is '"' or '\'' ? Current : '\0';
        if (quote != '\0')
        {
            _at++;
        }

        var value = new StringBuilder();
        while (_at < _text.Length && (quote == '\0' ? Current != '>' && !IsBlank(Current) : Current != quote))
        {
            if (Current == '&')
            {
                value.Append(Reference(inAttribute: true));
            }
            else
            {
                value.Append(Current);
                _at++;
            }
        }

        if (quote != '\0' && Current == quote)
        {
            _at++;
        }

        // libxml2: a reference to no character ends the value.
        string text = value.ToString();
        int end = text.IndexOf('\0', StringComparison.Ordinal);
        return Clean(end < 0 ? text : text[..end]);
    }

    /// <summary>The characters that a reference at this place stands for; the reference itself where it is none.</summary>
    private string Reference(bool inAttribute)
    {
        if (Peek(1) == '#')
        {
            return NumericReference(inAttribute);
        }

        _at++;
        string name = XmlName();
        if (name.Length == 0 || Current != ';')
        {
            return "&" + name;
        }

        string reference = "&" + name + ";";
        string decoded = name == "apos" ? "'" : WebUtility.HtmlDecode(reference);
        if (decoded == reference)
        {
            return "&" + name;
        }

        _at++;
        return decoded;
    }

    private string NumericReference(bool inAttribute)
    {
        bool hex = Peek(2) is 'x' or 'X';
        _at += hex ? 3 : 2;
        long value = 0;
        while (hex ? char.IsAsciiHexDigit(Current) : char.IsAsciiDigit(Current))
        {
            int digit = int.Parse(Current.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            value = Math.Min((value * (hex ? 16 : 10)) + digit, 0x110000);
            _at++;
        }

        if (Current == ';')
        {
            _at++;
        }

        bool isCharacter = value is 9 or 10 or 13 or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and < 0x110000);
        return isCharacter ? char.ConvertFromUtf32((int)value) : inAttribute ? "\0" : "";
    }

    private string Name()
    {
        int start = _at;
        if (!char.IsAsciiLetter(Current) && Current is not ('_' or ':' or '.'))
        {
            return "";
        }

        while (_at - start < MaximumName && (char.IsAsciiLetterOrDigit(Current) || Current is ':' or '-' or '_' or '.'))
        {
            _at++;
        }

        return _text[start.._at].ToLowerInvariant();
    }

    /// <summary>A name by XML's rules: that of an entity or an instruction.</summary>
    private string XmlName()
    {
        int start = _at;
        if (!char.IsLetter(Current) && Current is not ('_' or ':'))
        {
            return "";
        }

        while (char.IsLetterOrDigit(Current) || Current is ':' or '-' or '_' or '.')
        {
            _at++;
        }

        return _text[start.._at];
    }
}
