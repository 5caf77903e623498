using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.Avatar;

/// <summary><c>{% avatar NAME size=N lazy=true %}</c>, <c>{% avatar user=VARIABLE %}</c>, <c>{% avatar {{ variable }} %}</c>.</summary>
public sealed partial class AvatarTag : LiquidTag
{
    private const string Server = "https://avatars";
    private readonly List<object> _parts = [];
    private readonly string? _variable;
    private readonly LiquidExpression? _user;
    private readonly int _size;
    private readonly bool _lazy;

    /// <summary>Reads the markup.</summary>
    public AvatarTag(TagSource source)
        : base(source)
    {
        string markup = RubyString.Strip(source.Markup);
        Match size = Size().Match(markup);
        _size = size.Success && int.TryParse(size.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 40;
        _lazy = markup.Contains("lazy=true", StringComparison.Ordinal);
        if (User().Match(markup) is { Success: true } user)
        {
            _variable = user.Groups[1].Value;
            _user = source.ParseExpression(_variable);
        }

        int at = 0;
        foreach (Match output in Output().Matches(markup))
        {
            _parts.Add(markup[at..output.Index]);
            _parts.Add(source.ParseOutput(output.Groups[1].Value));
            at = output.Index + output.Length;
        }

        _parts.Add(markup[at..]);
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        string user = UserName(context);
        string source = Url(user, 1);
        string set = string.Join(", ", Enumerable.Range(1, 4).Select(scale => $"{Url(user, scale)} {scale}x"));
        output.Write($"<img class=\"avatar{(_size < 48 ? " avatar-small" : "")}\" alt=\"{user}\" width=\"{_size}\" height=\"{_size}\" data-proofer-ignore=\"true\" ");
        output.Write(_lazy
            ? $"src=\"\" data-src=\"{source}\" data-srcset=\"{set}\" />"
            : $"src=\"{source}\" srcset=\"{set}\" />");
    }

    private string UserName(LiquidContext context)
    {
        if (_user is not null)
        {
            string value = LiquidText.ToS(_user.Evaluate(context));
            return value.Length > 0 ? value : _variable!;
        }

        var text = new StringBuilder();
        foreach (object part in _parts)
        {
            text.Append(part as string ?? LiquidText.ToS(((LiquidExpression)part).Evaluate(context)));
        }

        // The gem: only a text with a space is split, then at any blanks.
        string word = text.ToString();
        word = word.Contains(' ', StringComparison.Ordinal) ? RubyPlain.SplitWords(word).FirstOrDefault() as string ?? "" : word;
        return word.StartsWith('@') ? word[1..] : word;
    }

    /// <summary>The server is one of four, by a checksum: the same picture always comes from the same one.</summary>
    private string Url(string user, int scale)
    {
        uint server = Crc32.Of(System.Text.Encoding.UTF8.GetBytes($"{user}?v=3&s={_size}")) % 4;
        return $"{Server}{server}.githubusercontent.com/{user}?v=3&s={(long)_size * scale}";
    }

    [GeneratedRegex("""\bsize=([0-9]+)\b""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex("""\buser=([\w.]+)\b""", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex User();

    [GeneratedRegex("""\{\{(.*?)\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Output();
}
