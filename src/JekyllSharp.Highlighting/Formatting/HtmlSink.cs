using System.Text;

namespace JekyllSharp.Highlighting.Formatting;

/// <summary>Writes tokens as spans. A span stays open until a token of another type comes.</summary>
internal sealed class HtmlSink : TokenSink
{
    private readonly StringBuilder html;
    private readonly InlineTheme? theme;
    private readonly HashSet<int>? markedLines;
    private TokenType current;
    private bool open;
    private bool lineOpen;
    private int line = 1;

    /// <param name="html">Where the spans go.</param>
    /// <param name="theme">Styles instead of classes.</param>
    /// <param name="markedLines">Lines, from 1, that get a span <c>hll</c>; then every span ends with its line.</param>
    internal HtmlSink(StringBuilder html, InlineTheme? theme, HashSet<int>? markedLines)
    {
        this.html = html;
        this.theme = theme;
        this.markedLines = markedLines;
    }

    /// <summary>How many line ends went through.</summary>
    internal int LineEnds { get; private set; }

    /// <summary>Whether the last character was a line end.</summary>
    internal bool AtLineStart { get; private set; }

    /// <summary>Closes what is open.</summary>
    internal void Complete()
    {
        CloseSpan();
        if (markedLines is not null && lineOpen)
        {
            EndLine();
        }
    }

    /// <summary>Writes text with the three escapes that Rouge makes; quotes stay.</summary>
    internal static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<', '>') is var at and >= 0)
        {
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    /// <inheritdoc/>
    protected override void Write(TokenType type, ReadOnlySpan<char> text)
    {
        LineEnds += text.Count('\n');
        AtLineStart = text[^1] == '\n';
        if (markedLines is null)
        {
            WritePart(type, text);
            return;
        }

        while (text.IndexOf('\n') is var at and >= 0)
        {
            OpenLine();
            WritePart(type, text[..at]);
            CloseSpan();
            EndLine();
            text = text[(at + 1)..];
        }

        if (!text.IsEmpty)
        {
            OpenLine();
            WritePart(type, text);
        }
    }

    private void WritePart(TokenType type, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (!open || type != current)
        {
            CloseSpan();
            OpenSpan(type);
        }

        if (type == TokenType.Escape)
        {
            html.Append(text);
        }
        else
        {
            AppendEscaped(html, text);
        }
    }

    private void OpenSpan(TokenType type)
    {
        current = type;
        open = type is not (TokenType.Text or TokenType.Escape);
        if (open && theme is not null)
        {
            html.Append("<span style=\"").Append(theme[type]).Append("\">");
        }
        else if (open)
        {
            html.Append("<span class=\"").Append(type.CssClass()).Append("\">");
        }
    }

    private void CloseSpan()
    {
        if (open)
        {
            html.Append("</span>");
            open = false;
        }
    }

    private void OpenLine()
    {
        if (!lineOpen)
        {
            lineOpen = true;
            html.Append(markedLines!.Contains(line) ? "<span class=\"hll\">" : "");
        }
    }

    private void EndLine()
    {
        html.Append('\n').Append(markedLines!.Contains(line) ? "</span>" : "");
        line++;
        lineOpen = false;
    }
}
