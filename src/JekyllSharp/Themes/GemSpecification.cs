using System.Text.RegularExpressions;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Themes;

/// <summary>Reads from a gem's specification which gems it needs when it runs.</summary>
internal static partial class GemSpecification
{
    /// <summary>The names in a <c>.gemspec</c>, which is Ruby: only calls that are written out are found.</summary>
    public static IReadOnlyList<string> DependenciesOfRuby(string text) =>
        [.. Call().Matches(text).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The names in the YAML that a gem carries.</summary>
    public static IReadOnlyList<string> DependenciesOfMetadata(string text)
    {
        try
        {
            return YamlReader.Read(TypeTag().Replace(text, ""), RubyTimeZone.Utc).Value is DataMap { } map && map["dependencies"] is List<object?> all
                ? [.. all.OfType<DataMap>().Where(static d => d["type"] is ":runtime").Select(static d => d["name"]).OfType<string>()]
                : [];
        }
        catch (YamlReadException)
        {
            return [];
        }
    }

    [GeneratedRegex("""add_(?:runtime_)?dependency\s*\(?\s*(?:%q<|["'])([A-Za-z0-9_.-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"!ruby/object:[A-Za-z:]+", RegexOptions.CultureInvariant)]
    private static partial Regex TypeTag();
}
