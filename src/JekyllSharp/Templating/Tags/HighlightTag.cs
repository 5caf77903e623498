using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Highlighting;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Templating.Tags;

/// <summary><c>{% highlight ruby linenos %}…{% endhighlight %}</c>.</summary>
public sealed class HighlightTag : LiquidBlock
{
    private readonly string _language;
    private readonly bool _lineNumbers;

    /// <summary>Reads the markup.</summary>
    public HighlightTag(TagSource source)
        : this(source, Parse(source))
    {
    }

    private HighlightTag(TagSource source, (string Language, bool LineNumbers) markup)
        : base(source) => (_language, _lineNumbers) = markup;

    /// <inheritdoc />
    public override bool IsBlank => false;

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        using var body = new StringWriter();
        Body.Write(body, context);
        Site site = context.Site();
        string around = context.Find("highlighter_prefix")?.ToStringValue() ?? "";
        output.Write(around);
        output.Write(Highlighter.Tag(body.ToString(), _language, new TagOptions
        {
            LineNumbers = _lineNumbers,
            Highlight = site.Config.Values["highlighter"] is "rouge" or "pygments",
            OnUnimplementedLexer = site.ReportMissingLexer,
        }));
        output.Write(around);
    }

    /// <summary>Jekyll: the markup is looked at before the body, so that it is the first to be wrong.</summary>
    private static (string Language, bool LineNumbers) Parse(TagSource source) =>
        TryParse(source.Markup.Trim(), out string language, out List<(string Key, string? Value)> options)
            ? (language, options.Exists(static o => o.Key == "linenos"))
            : throw source.SyntaxError(
                $"Syntax Error in tag 'highlight' while parsing the following markup:\n\n{source.Markup}\n\nValid syntax: highlight <lang> [linenos]\n",
                "SyntaxError");

    private static bool TryParse(string markup, out string language, out List<(string Key, string? Value)> options)
    {
        options = [];
        int i = 0;
        while (i < markup.Length && (char.IsAsciiLetterOrDigit(markup[i]) || markup[i] is '.' or '+' or '#' or '_' or '-'))
        {
            i++;
        }

        language = markup[..i].ToLowerInvariant();
        while (i < markup.Length)
        {
            if (!TryOption(markup, ref i, options))
            {
                return false;
            }
        }

        return language.Length > 0;
    }

    private static bool TryOption(string markup, ref int i, List<(string Key, string? Value)> options)
    {
        int start = i;
        while (i < markup.Length && markup[i] is ' ' or (>= '\t' and <= '\r'))
        {
            i++;
        }

        bool separated = i > start;
        string key = Word(markup, ref i);
        if (!separated || key.Length == 0)
        {
            return false;
        }

        if (i >= markup.Length || markup[i] != '=')
        {
            options.Add((key, null));
            return true;
        }

        i++;
        if (i < markup.Length && markup[i] == '"')
        {
            int close = markup.IndexOf('"', i + 1);
            if (close <= i + 1 || markup[close - 1] == ' ' || markup.AsSpan(i + 1, close - i - 1).IndexOfAnyExcept("0123456789 ") >= 0)
            {
                return false;
            }

            options.Add((key, markup[(i + 1)..close]));
            i = close + 1;
            return true;
        }

        string value = Word(markup, ref i);
        options.Add((key, value));
        return value.Length > 0;
    }

    private static string Word(string markup, ref int i)
    {
        int start = i;
        while (i < markup.Length && (char.IsAsciiLetterOrDigit(markup[i]) || markup[i] == '_'))
        {
            i++;
        }

        return markup[start..i];
    }
}
