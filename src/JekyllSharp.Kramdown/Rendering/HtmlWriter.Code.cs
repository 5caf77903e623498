using System.Text;
using JekyllSharp.Kramdown.Text;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Rendering;

internal sealed partial class HtmlWriter
{
    private void WriteCodeBlock(Element e, int indent)
    {
        AttributeList? attributes = e.Attributes?.Clone();
        string? language = TakeLanguage(attributes);
        string code = e.Value!;
        string? highlighted = Highlight(code, e.Extra ?? language, true, out string? assumed);
        if (highlighted is not null)
        {
            AttributeList wrapper = AddHighlighterClass(attributes, language ?? assumed);
            Indent(indent).Append("<div");
            WriteAttributes(wrapper);
            _out.Append('>').Append(highlighted);
            Indent(indent).Append("</div>\n");
            return;
        }

        Indent(indent).Append("<pre");
        WriteAttributes(attributes);
        _out.Append("><code");
        if (language is not null)
        {
            _out.Append(" class=\"language-");
            Escaping.Append(_out, language, EscapeMode.Attribute);
            _out.Append('"');
        }

        _out.Append('>');
        WriteCode(e, code);
        _out.Append("\n</code></pre>\n");
    }

    private void WriteCode(Element e, string code)
    {
        ReadOnlySpan<char> text = code.EndsWith('\n') ? code.AsSpan(0, code.Length - 1) : code;
        if (e.Attributes?.Find("class") is { } classes && WhiteSpace.IsWanted(classes))
        {
            StringBuilder escaped = new();
            Escaping.Append(escaped, text, EscapeMode.Code);
            WhiteSpace.Append(_out, escaped.ToString());
        }
        else
        {
            Escaping.Append(_out, text, EscapeMode.Code);
        }
    }

    private void WriteCodeSpan(Element e)
    {
        // kramdown: code within a line keeps the language among its classes, where a block loses it.
        string? language = LanguageClass.Of(e.Attributes?.Find("class"));
        string code = e.Value!;
        string? highlighted = Highlight(code, language, false, out string? assumed);
        _out.Append("<code");
        if (highlighted is not null)
        {
            WriteAttributes(AddHighlighterClass(e.Attributes?.Clone(), language ?? assumed));
            _out.Append('>').Append(highlighted);
        }
        else
        {
            WriteAttributes(e.Attributes);
            _out.Append('>');
            Escaping.Append(_out, code, EscapeMode.Code);
        }

        _out.Append("</code>");
    }

    /// <summary>Cuts the first <c>language-…</c> out of the classes; blanks around it stay.</summary>
    private static string? TakeLanguage(AttributeList? attributes)
    {
        string? classes = attributes?.Find("class");
        string? language = LanguageClass.Of(classes);
        if (language is null)
        {
            return null;
        }

        int start = LanguageClass.Find(classes!);
        string rest = Chars.Strip(classes![..start] + classes[LanguageClass.End(classes, start)..]);
        if (rest.Length == 0)
        {
            attributes!.Remove("class");
        }
        else
        {
            attributes!.Set("class", rest);
        }

        return language;
    }

    private static AttributeList AddHighlighterClass(AttributeList? attributes, string? language)
    {
        AttributeList result = attributes ?? new AttributeList();
        string classes = ((result.Find("class") ?? "") + " highlighter-rouge").TrimStart(' ');
        if (language is not null)
        {
            classes = LanguageClass.Find(classes) == 0
                ? "language-" + language + classes[LanguageClass.End(classes, 0)..]
                : "language-" + language + " " + classes;
        }

        result.Set("class", classes);
        return result;
    }

    private string? Highlight(string code, string? language, bool block, out string? assumed)
    {
        assumed = null;
        if (_options.Highlight is null || _options.SyntaxHighlighter != "rouge")
        {
            return null;
        }

        Dictionary<string, object?> options = HighlighterOptions.For(_options.SyntaxHighlighterOptions, block);
        assumed = options.TryGetValue("default_lang", out object? value) ? value?.ToString() : null;
        if (HighlighterOptions.IsTrue(options, "disable"))
        {
            return null;
        }

        string? asked = language ?? assumed;
        if (asked is null && !HighlighterOptions.IsTrue(options, "guess_lang"))
        {
            return null;
        }

        int question = asked?.IndexOf('?') ?? -1;
        string? name = question >= 0 ? asked![..question] : asked;
        string? extra = question >= 0 ? asked![(question + 1)..] : null;
        return _options.Highlight(new KramdownCode(code, name, extra, block, options));
    }
}
