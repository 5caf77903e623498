using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Gist;

/// <summary><c>{% gist user/id file %}</c>; each of the two may be quoted or a variable.</summary>
public sealed class GistTag : LiquidTag
{
    private readonly LiquidExpression _id;
    private readonly LiquidExpression? _file;
    private readonly string _idText;
    private readonly string? _fileText;

    /// <summary>Reads the markup.</summary>
    public GistTag(TagSource source)
        : base(source)
    {
        List<object?> words = RubyPlain.SplitWords(source.Markup);
        if (words.Count is 0 or > 2)
        {
            throw source.SyntaxError(
                $"Syntax error in tag 'gist' while parsing the following markup:\n\n  '{{% gist{source.Markup}%}}'\n\nValid syntax:\n  {{% gist user/1234567 %}}\n  {{% gist user/1234567 foo.js %}}\n  {{% gist 28949e1d5ee2273f9fd3 %}}\n  {{% gist 28949e1d5ee2273f9fd3 best.md %}}\n\n",
                "ArgumentError");
        }

        _idText = (string)words[0]!;
        _id = source.ParseExpression(_idText);
        _fileText = words.Count > 1 ? (string)words[1]! : null;
        _file = _fileText is null ? null : source.ParseExpression(_fileText);
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        string id = Value(context, _id, _idText);
        output.Write($"<script src=\"https://gist.github.com/{id}.js");
        if (_file is not null)
        {
            output.Write($"?file={Value(context, _file, _fileText!)}");
        }

        output.Write("\"> </script>");
    }

    /// <summary>The gem: a variable's value where there is one, else the word itself without its quotes.</summary>
    private static string Value(LiquidContext context, LiquidExpression expression, string text)
    {
        string value = LiquidText.ToS(expression.Evaluate(context));
        return value.Length > 0 && !char.IsAsciiDigit(text[0]) ? value : text.Trim('"', '\'');
    }
}
