using System.Globalization;
using System.Text.RegularExpressions;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Plugins.YouTube;

/// <summary><c>{% youtube id width height %}</c>.</summary>
internal sealed partial class YouTubeTag : LiquidTag
{
    private readonly string _html;

    public YouTubeTag(TagSource source, YouTubePlugin options)
        : base(source)
    {
        if (Syntax().Match(source.Markup) is not { Success: true } given)
        {
            throw source.SyntaxError("Syntax error in tag 'youtube': it needs the id of a video. Valid syntax: youtube id [width height]");
        }

        bool hasSize = given.Groups["width"].Success;
        _html = options.Html
            .Replace("%{width}", hasSize ? given.Groups["width"].Value : options.Width.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("%{height}", hasSize ? given.Groups["height"].Value : options.Height.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("%{id}", given.Groups["id"].Value, StringComparison.Ordinal);
    }

    public override void Render(TextWriter output, LiquidContext context) => output.Write(_html);

    [GeneratedRegex("\\A[ \\t\\r\\n\\f\\v]*(?<id>[^ \\t\\r\\n\\f\\v]+)(?:[ \\t\\r\\n\\f\\v]+(?<width>[0-9]+)[ \\t\\r\\n\\f\\v]+(?<height>[0-9]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Syntax();
}
