using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>The option <c>SMART</c>: quotes. Markdig's own leaves apostrophes alone.</summary>
internal sealed class SmartPunctuation : InlineParser
{
    public SmartPunctuation() => OpeningCharacters = ['\'', '"'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        PutQuote(processor, ref slice, slice.CurrentChar);
        return true;
    }

    private static LiteralInline Put(InlineProcessor processor, ref StringSlice slice, int count, string text)
    {
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        LiteralInline literal = new(text) { Line = line, Column = column, Span = new(start, start + count - 1) };
        processor.Inline = literal;
        slice.Start += count;
        return literal;
    }

    private void PutQuote(InlineProcessor processor, ref StringSlice slice, char c)
    {
        char before = slice.PeekCharExtra(-1);
        CharHelper.CheckOpenCloseDelimiter(before, slice.PeekCharExtra(1), true, out bool left, out bool closes);
        bool opens = left && !closes && before is not (']' or ')');
        List<(char Mark, LiteralInline Quote)> open = (List<(char, LiteralInline)>)(processor.ParserStates[Index] ??= new List<(char, LiteralInline)>());
        int match = closes ? open.FindLastIndex(item => item.Mark == c) : -1;
        LiteralInline quote = Put(processor, ref slice, 1, c == '\'' ? "’" : closes ? "”" : "“");
        if (match >= 0)
        {
            open[match].Quote.Content = new StringSlice(c == '\'' ? "‘" : "“");
            open.RemoveRange(match, open.Count - match);
        }
        else if (opens)
        {
            open.Add((c, quote));
        }
    }
}

/// <summary>The option <c>SMART</c>: dashes and dots, when text is written; before, a line of dashes may be of a table.</summary>
internal sealed class SmartText : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        ReadOnlySpan<char> text = obj.Content.AsSpan();
        if (obj.IsFirstCharacterEscaped && text.Length > 0)
        {
            renderer.WriteEscape(text[..1]);
            text = text[1..];
        }

        int done = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int end = i;
            while (end < text.Length && text[end] == text[i])
            {
                end++;
            }

            if ((text[i] == '-' && end - i > 1) || (text[i] == '.' && end - i > 2))
            {
                renderer.WriteEscape(text[done..i]);
                end = text[i] == '-' ? end : i + 3;
                renderer.Write(text[i] == '-' ? Dashes(end - i) : "…");
                done = end;
            }

            i = end - 1;
        }

        renderer.WriteEscape(text[done..]);
    }

    /// <summary>Long dashes alone if three go into the run, short ones if two do, else as many long ones as fit.</summary>
    private static string Dashes(int count)
    {
        (int em, int en) = count % 3 == 0 ? (count / 3, 0)
            : count % 2 == 0 ? (0, count / 2)
            : count % 3 == 2 ? ((count - 2) / 3, 1)
            : ((count - 4) / 3, 2);
        return new string('—', em) + new string('–', en);
    }
}
