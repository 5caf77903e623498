using System.Globalization;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Plugins.ReadingTime;

/// <summary>The filter <c>reading_time</c>, as many sites have it in Ruby: the number of words by those read in a minute, in words.</summary>
public sealed class ReadingTimePlugin : ISitePlugin
{
    /// <summary>How many words are read in a minute.</summary>
    public int WordsPerMinute { get; init; } = 180;

    /// <summary>True where a minute that has begun counts.</summary>
    public bool RoundsUp { get; init; }

    /// <summary>The text for no whole minute; <c>%d</c> stands for the number, here and below.</summary>
    public string None { get; init; } = "less than 1 minute";

    /// <summary>The text for one minute.</summary>
    public string One { get; init; } = "about 1 minute";

    /// <summary>The text for more.</summary>
    public string Many { get; init; } = "about %d minutes";

    /// <inheritdoc />
    public string Name => "reading-time";

    /// <inheritdoc />
    public void Register(PluginRegistry registry) =>
        registry.Liquid.AddFilter("reading_time", 0, 0, (_, input, _) => new Fluid.Values.StringValue(Describe(LiquidText.ToS(input))));

    internal static ReadingTimePlugin From(PluginSettings settings)
    {
        var plain = new ReadingTimePlugin();
        return new ReadingTimePlugin
        {
            WordsPerMinute = settings.Number("words_per_minute", plain.WordsPerMinute),
            RoundsUp = settings.Text("round", "down") == "up",
            None = settings.Text("none", plain.None) ?? "",
            One = settings.Text("one", plain.One) ?? "",
            Many = settings.Text("many", plain.Many) ?? "",
        };
    }

    private string Describe(string text)
    {
        int words = RubyPlain.SplitWords(text).Count;
        int minutes = (words / WordsPerMinute) + (RoundsUp && words % WordsPerMinute > 0 ? 1 : 0);
        string form = minutes switch { 0 => None, 1 => One, _ => Many };
        return form.Replace("%d", minutes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
