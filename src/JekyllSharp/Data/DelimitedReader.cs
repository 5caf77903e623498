using System.Globalization;
using System.Text;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Data;

/// <summary>How CSV and TSV files are read: the <c>csv_reader</c> and <c>tsv_reader</c> of the configuration.</summary>
/// <param name="Separator">Between fields.</param>
/// <param name="HasHeaders">True where the first row names the fields.</param>
/// <param name="Converters">Ruby's names: <c>integer</c>, <c>float</c>, <c>numeric</c>, <c>date</c>, <c>date_time</c>, <c>all</c>.</param>
public sealed record DelimitedOptions(char Separator, bool HasHeaders, IReadOnlyList<string> Converters);

/// <summary>Reads CSV and TSV as Ruby's <c>CSV</c> does: strict quoting, an empty field is null, an empty quoted field is "".</summary>
public sealed class DelimitedReader
{
    private readonly string _text;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private DelimitedReader(string text, char separator)
    {
        _text = text;
        _separator = separator;
    }

    /// <summary>Reads a text: maps where there are headers, else lists.</summary>
    /// <exception cref="DelimitedReadException">The text is malformed.</exception>
    public static List<object?> Read(string text, DelimitedOptions options, RubyTimeZone zone)
    {
        List<List<object?>> rows = new DelimitedReader(text, options.Separator).Rows();
        if (!options.HasHeaders)
        {
            return [.. rows.Select(r => (object?)r.Select(f => Convert(f, options.Converters, zone)).ToList())];
        }

        var result = new List<object?>();
        foreach (List<object?> row in rows.Skip(1))
        {
            result.Add(ToMap(rows[0], row, options.Converters, zone));
        }

        return result;
    }

    private static DataMap ToMap(List<object?> headers, List<object?> row, IReadOnlyList<string> converters, RubyTimeZone zone)
    {
        var map = new DataMap();
        for (int i = 0; i < Math.Max(headers.Count, row.Count); i++)
        {
            object? key = i < headers.Count ? headers[i] : null;
            if (!map.ContainsKey(key))
            {
                map.Set(key, i < row.Count ? Convert(row[i], converters, zone) : null);
            }
        }

        return map;
    }

    private static object? Convert(object? field, IReadOnlyList<string> converters, RubyTimeZone zone)
    {
        foreach (string converter in converters)
        {
            if (field is string text && Converted(text, converter.TrimStart(':'), zone) is { } value)
            {
                return value;
            }
        }

        return field;
    }

    private static object? Converted(string text, string converter, RubyTimeZone zone) => converter switch
    {
        "integer" => Integer(text),
        "float" => Float(text),
        "numeric" => Integer(text) ?? Float(text),
        "date" => Day(text),
        "date_time" => Moment(text),
        "all" => Moment(text) ?? Integer(text) ?? Float(text),
        _ => null,
    };

    private static object? Integer(string text)
    {
        string clean = text.Trim().Replace("_", "", StringComparison.Ordinal);
        if (clean.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return long.TryParse(clean.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hex) ? hex : null;
        }

        return long.TryParse(clean, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
    }

    private static object? Float(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    private static object? Day(string text) =>
        text.Length >= 8 && char.IsAsciiDigit(text[0]) && RubyTimeParser.TryParse(text, RubyTimeZone.Utc, new RubyTime(0, 0, 0, "UTC"), out RubyTime? time)
            ? new RubyDate(DateOnly.FromDateTime(time.Local))
            : null;

    private static object? Moment(string text) =>
        text.Length >= 8 && char.IsAsciiDigit(text[0]) && text.Contains('-', StringComparison.Ordinal)
        && RubyTimeParser.TryParse(text, RubyTimeZone.Utc, new RubyTime(0, 0, 0, "UTC"), out RubyTime? time)
            ? time
            : null;

    private List<List<object?>> Rows()
    {
        var rows = new List<List<object?>>();
        while (_at < _text.Length)
        {
            rows.Add(Row());
        }

        return rows;
    }

    private List<object?> Row()
    {
        var row = new List<object?>();
        if (SkipLineEnd())
        {
            return row;
        }

        while (true)
        {
            row.Add(Field());
            if (_at < _text.Length && _text[_at] == _separator)
            {
                _at++;
                continue;
            }

            SkipLineEnd();
            return row;
        }
    }

    private string? Field()
    {
        if (_at < _text.Length && _text[_at] == '"')
        {
            return QuotedField();
        }

        int start = _at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
        {
            if (_text[_at] == '"')
            {
                throw new DelimitedReadException($"Illegal quoting in line {_line}.", _line);
            }

            _at++;
        }

        return _at == start ? null : _text[start.._at];
    }

    private string QuotedField()
    {
        int startLine = _line;
        var field = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '"')
            {
                if (_at + 1 < _text.Length && _text[_at + 1] == '"')
                {
                    _at++;
                }
                else
                {
                    _at++;
                    EndQuoted();
                    return field.ToString();
                }
            }
            else if (c == '\n')
            {
                _line++;
            }

            field.Append(c);
        }

        throw new DelimitedReadException($"Unclosed quoted field in line {startLine}.", startLine);
    }

    private void EndQuoted()
    {
        if (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
        {
            throw new DelimitedReadException($"Any value after quoted field isn't allowed in line {_line}.", _line);
        }
    }

    private bool SkipLineEnd()
    {
        if (_at >= _text.Length || _text[_at] is not ('\n' or '\r'))
        {
            return false;
        }

        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        _line++;
        return true;
    }
}
