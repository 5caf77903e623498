using System.Text.RegularExpressions;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.Gist;

/// <summary><c>{% gist user/id file %}</c>; each of the two may be quoted or a variable.</summary>
public sealed partial class GistTag : LiquidTag
{
    private readonly string _markup;
    private readonly Func<string, string, string?>? _code;
    private readonly Word? _id;
    private readonly Word? _file;

    /// <summary>Reads the markup.</summary>
    /// <param name="source">The tag.</param>
    /// <param name="code">Gives the code of a gist's file; null for tags without their code.</param>
    public GistTag(TagSource source, Func<string, string, string?>? code = null)
        : base(source)
    {
        _markup = source.Markup;
        _code = code;
        if (Arguments().Match(RubyString.Strip(_markup)) is { Success: true } match)
        {
            _id = Read(source, match.Groups[1].Value);
            _file = Read(source, match.Groups[2].Value);
        }
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        if (_id is null || _file is null)
        {
            throw new RubyErrorException(
                "ArgumentError",
                $"Syntax error in tag 'gist' while parsing the following markup:\n\n  '{{% gist {_markup}%}}'\n\nValid syntax:\n  {{% gist user/1234567 %}}\n  {{% gist user/1234567 foo.js %}}\n  {{% gist 28949e1d5ee2273f9fd3 %}}\n  {{% gist 28949e1d5ee2273f9fd3 best.md %}}\n\n");
        }

        string id = _id.Value(context);
        string file = _file.Value(context);
        if (_code?.Invoke(id, file) is { } code)
        {
            output.Write($"<noscript><pre>{context.Apply(code, "xml_escape")}</pre></noscript>");
        }

        output.Write($"<script src=\"https://gist.github.com/{id}.js{(file.Length > 0 ? "?file=" + file : "")}\"> </script>");
    }

    private static Word Read(TagSource source, string text) => new(RubyString.Strip(text), source.ParseExpression(RubyString.Strip(text)));

    [GeneratedRegex("""\A([^ \t\r\n\f\v]+|.*(?=/).+)[ \t\r\n\f\v]?([^ \t\r\n\f\v]*)\Z""", RegexOptions.CultureInvariant)]
    private static partial Regex Arguments();

    /// <summary>A word: what it means as an expression, else itself.</summary>
    private sealed record Word(string Text, LiquidExpression Expression)
    {
        public string Value(LiquidContext context) =>
            Expression.Evaluate(context) is var value and not NilValue ? LiquidText.ToS(value) : Text;
    }
}
