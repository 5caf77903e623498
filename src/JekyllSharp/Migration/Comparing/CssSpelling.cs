using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JekyllSharp.Migration.Comparing;

/// <summary>One spelling for stylesheets that say the same, as compilers of different age write them.</summary>
internal static partial class CssSpelling
{
    /// <summary>Without comments and white space that does not count, with one spelling of numbers, colours and rules, and one order of selectors.</summary>
    public static string Fold(string text)
    {
        string folded = Comment().Replace(text, "");
        // An escape takes one blank behind it with it: before those are made one.
        folded = Escape().Replace(folded, static m => Character(m.Groups["code"].Value) ?? m.Value);
        folded = WhiteSpace().Replace(folded, " ");
        folded = SingleQuoted().Replace(folded, "\"$1\"");
        folded = Import().Replace(folded, "@import \"$1\"");
        folded = Punctuation().Replace(folded, "$1$2");
        folded = AtRule().Replace(folded, "$1(");
        folded = Factor().Replace(folded, "$1");
        folded = folded.Replace(";}", "}", StringComparison.Ordinal);

        // Where only comments stood between nested rules, newer compilers leave an empty rule.
        folded = EmptyRule().Replace(folded, "$1");
        folded = SelectorList().Replace(folded, static m => CssSelectors.Sort(m.Value));
        folded = FunctionalColor().Replace(folded, static m => Color(m) ?? m.Value);
        folded = HexWithAlpha().Replace(folded, static m => WithAlpha(m.Value));
        folded = folded.Replace("rgba(0,0,0,0)", "transparent", StringComparison.Ordinal);
        folded = LeadingZero().Replace(folded, "$1.");
        folded = Hex().Replace(folded, static m => Shorten(m.Value.ToLowerInvariant()));
        return folded.Replace("@charset \"UTF-8\";", "", StringComparison.Ordinal).Trim();
    }

    private static string Shorten(string hex) =>
        hex[1] == hex[2] && hex[3] == hex[4] && hex[5] == hex[6] ? $"#{hex[1]}{hex[3]}{hex[5]}" : hex;

    /// <summary>An opaque colour as six digits; older compilers round it so.</summary>
    private static string? Color(Match match)
    {
        Span<double> parts = stackalloc double[3];
        for (int i = 0; i < 3; i++)
        {
            string part = match.Groups["part"].Captures[i].Value;
            bool isPercent = part.EndsWith('%');
            if (!double.TryParse(part.AsSpan().TrimEnd('%').TrimEnd("deg"), NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            {
                return null;
            }

            parts[i] = isPercent ? value / 100 : match.Groups["hue"].Success ? value : value / 255;
        }

        return match.Groups["hue"].Success ? FromHue(parts[0], parts[1], parts[2]) : Digits(parts[0], parts[1], parts[2]);
    }

    private static string FromHue(double hue, double saturation, double lightness)
    {
        double chroma = saturation * Math.Min(lightness, 1 - lightness);
        double Channel(double offset)
        {
            double at = (((offset + (hue / 30)) % 12) + 12) % 12;
            return lightness - (chroma * Math.Max(-1, Math.Min(Math.Min(at - 3, 9 - at), 1)));
        }

        return Digits(Channel(0), Channel(8), Channel(4));
    }

    /// <summary>A colour of eight digits as compilers write it that know none.</summary>
    private static string WithAlpha(string hex)
    {
        uint value = uint.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        string alpha = Math.Round((value & 255) / 255.0, 10).ToString("0.##########", CultureInfo.InvariantCulture);
        return alpha == "1" ? hex[..7] : $"rgba({value >> 24},{(value >> 16) & 255},{(value >> 8) & 255},{alpha})";
    }

    /// <summary>What an escape stands for beyond ASCII; null within, where it may be there for a reason.</summary>
    private static string? Character(string code) =>
        int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is >= 0x80 and var rune && Rune.IsValid(rune) ? new Rune(rune).ToString() : null;

    private static string Digits(double red, double green, double blue) => $"#{Byte(red):x2}{Byte(green):x2}{Byte(blue):x2}";

    private static int Byte(double share) => (int)Math.Clamp(Math.Round(share * 255, MidpointRounding.AwayFromZero), 0, 255);

    [GeneratedRegex("/\\*.*?\\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("'([^'\"\\\\]*)'", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuoted();

    [GeneratedRegex("@import ?(?:url\\(\"?)?\"?([^\")]+)\"?\\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?([{};,>~]) ?|(?<=[a-z])(:) ", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();

    [GeneratedRegex("(@[a-z-]+) \\(", RegexOptions.CultureInvariant)]
    private static partial Regex AtRule();

    // In a sum, a product needs no parentheses.
    [GeneratedRegex("(?<= [-+] )\\(((?:(?! [-+] )[^()])+)\\)(?= [-+] |[),;}])", RegexOptions.CultureInvariant)]
    private static partial Regex Factor();

    // What a compiler adds for @extend stands where that compiler puts it.
    [GeneratedRegex("(?<=\\A|[{};])[^@{};,][^{};,]*,[^{};]*(?=\\{)", RegexOptions.CultureInvariant)]
    private static partial Regex SelectorList();

    // Not of at-rules: an empty @layer or @keyframes says something.
    [GeneratedRegex("(^|[{}])(?:[^@{};][^{};]*\\{\\})+", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyRule();

    [GeneratedRegex("\\b(?:rgb|(?<hue>hsl))\\((?<part>[0-9.]+(?:%|deg)?),(?<part>[0-9.]+%?),(?<part>[0-9.]+%?)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionalColor();

    [GeneratedRegex("(^|[^0-9])0\\.(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();

    [GeneratedRegex("#[0-9A-Fa-f]{8}(?![0-9A-Za-z_-])", RegexOptions.CultureInvariant)]
    private static partial Regex HexWithAlpha();

    [GeneratedRegex(@"\\(?<code>[0-9A-Fa-f]{2,6}) ?", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("#[0-9A-Fa-f]{6}(?![0-9A-Fa-f])", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();
}
