using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Templating.Tags;

/// <summary>The markup of an include tag: a file, perhaps with variables in its name, and parameters.</summary>
internal sealed class IncludeMarkup
{
    private IncludeMarkup(string file, LiquidTemplate? fileTemplate, List<(string Key, string? Text, LiquidExpression? Expression)>? parameters)
    {
        File = file;
        FileTemplate = fileTemplate;
        Parameters = parameters;
    }

    /// <summary>The file as written.</summary>
    public string File { get; }

    /// <summary>The file's name as a template, where it holds variables.</summary>
    public LiquidTemplate? FileTemplate { get; }

    /// <summary>The parameters in order; null where the tag has none, so that an outer <c>include</c> stays visible.</summary>
    public List<(string Key, string? Text, LiquidExpression? Expression)>? Parameters { get; }

    /// <summary>Reads a tag's markup.</summary>
    /// <exception cref="LiquidSyntaxException">The parameters are malformed.</exception>
    public static IncludeMarkup Parse(TagSource source)
    {
        string markup = Strip(source.Markup);
        if (TryVariable(markup, out int end))
        {
            string file = Strip(markup[..end]);
            LiquidTemplate template = LiquidTemplate.Parse(file, new LiquidParseOptions(source.Environment) { TemplateName = source.TemplateName });
            return new IncludeMarkup(file, template, ParseParameters(Strip(markup[end..]), source));
        }

        int blank = 0;
        while (blank < markup.Length && !IsBlank(markup[blank]))
        {
            blank++;
        }

        return blank == markup.Length
            ? new IncludeMarkup(markup, null, null)
            : new IncludeMarkup(markup[..blank], null, ParseParameters(markup[blank..].TrimStart(Blanks), source));
    }

    private static readonly char[] Blanks = [' ', '\t', '\n', '\v', '\f', '\r'];

    private static string Strip(string text) => text.Trim([.. Blanks, '\0']);

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>True where the name holds <c>{{ variable }}</c>; the end is behind the last one and the text that touches it.</summary>
    private static bool TryVariable(string markup, out int end)
    {
        end = 0;
        int at = markup.IndexOf('{', StringComparison.Ordinal);
        while (at >= 0 && TryOutput(markup, at, out int behind))
        {
            while (behind < markup.Length && !IsBlank(markup[behind]) && markup[behind] is not ('{' or '}'))
            {
                behind++;
            }

            end = behind;
            at = behind < markup.Length && markup[behind] == '{' ? behind : -1;
        }

        return end > 0;
    }

    private static bool TryOutput(string markup, int at, out int end)
    {
        end = at;
        if (string.CompareOrdinal(markup, at, "{{", 0, 2) != 0)
        {
            return false;
        }

        int i = at + 2;
        SkipBlanks(markup, ref i);
        int name = i;
        while (i < markup.Length && (char.IsAsciiLetterOrDigit(markup[i]) || markup[i] is '_' or '-' or '.'))
        {
            i++;
        }

        if (i == name)
        {
            return false;
        }

        SkipBlanks(markup, ref i);
        if (i < markup.Length && markup[i] == '|')
        {
            // Jekyll: with filters, the output goes to the last closing braces of the tag.
            i = Math.Max(i, markup.LastIndexOf("}}", StringComparison.Ordinal));
        }

        if (string.CompareOrdinal(markup, i, "}}", 0, 2) != 0)
        {
            return false;
        }

        end = i + 2;
        return true;
    }

    private static void SkipBlanks(string text, ref int i)
    {
        while (i < text.Length && IsBlank(text[i]))
        {
            i++;
        }
    }

    private static List<(string Key, string? Text, LiquidExpression? Expression)> ParseParameters(string text, TagSource source)
    {
        var parameters = new List<(string, string?, LiquidExpression?)>();
        int i = 0;
        SkipBlanks(text, ref i);
        while (i < text.Length)
        {
            if (!TryParameter(text, ref i, source, parameters))
            {
                throw source.SyntaxError(
                    $"Invalid syntax for include tag:\n\n  {text}\n\nValid syntax:\n\n  {{% {source.Name} file.ext param='value' param2='value' %}}\n\n",
                    "ArgumentError");
            }
        }

        return parameters;
    }

    private static bool TryParameter(string text, ref int i, TagSource source, List<(string, string?, LiquidExpression?)> parameters)
    {
        int start = i;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-'))
        {
            i++;
        }

        string key = text[start..i];
        SkipBlanks(text, ref i);
        if (key.Length == 0 || i >= text.Length || text[i] != '=')
        {
            return false;
        }

        i++;
        SkipBlanks(text, ref i);
        if (i >= text.Length)
        {
            return false;
        }

        if (text[i] is '"' or '\'')
        {
            if (!TryQuoted(text, ref i, out string value))
            {
                return false;
            }

            parameters.Add((key, value, null));
        }
        else
        {
            start = i;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            {
                i++;
            }

            if (i == start)
            {
                return false;
            }

            parameters.Add((key, null, source.ParseExpression(text[start..i])));
        }

        bool separated = i == text.Length || IsBlank(text[i]);
        SkipBlanks(text, ref i);
        return separated;
    }

    private static bool TryQuoted(string text, ref int i, out string value)
    {
        char quote = text[i++];
        int start = i;
        value = "";
        while (i < text.Length && text[i] != quote)
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        if (i >= text.Length)
        {
            return false;
        }

        // Jekyll: only the quote itself is unescaped.
        value = text[start..i].Replace("\\" + quote, quote.ToString(), StringComparison.Ordinal);
        i++;
        return true;
    }
}
