using System.Text;
using System.Text.RegularExpressions;
using JekyllSharp.Data;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Themes;

/// <summary>The YAML in which a packed gem describes itself.</summary>
internal static partial class GemMetadata
{
    /// <summary>The same as a <c>.gemspec</c>, which <see cref="GemSpecification"/> reads wherever a theme comes from.</summary>
    public static string ToSpecification(string metadata)
    {
        DataMap values;
        try
        {
            values = YamlReader.Read(TypeTag().Replace(metadata, ""), RubyTimeZone.Utc).Value as DataMap ?? new DataMap();
        }
        catch (YamlReadException)
        {
            values = new DataMap();
        }

        var text = new StringBuilder("Gem::Specification.new do |s|\n");
        text.Append($"  s.authors = [{string.Join(", ", Items(values["authors"]).OfType<string>().Select(Quoted))}]\n");
        foreach (string key in (ReadOnlySpan<string>)["description", "summary"])
        {
            if (values[key] is string value)
            {
                text.Append($"  s.{key} = {Quoted(value)}\n");
            }
        }

        foreach (DataMap dependency in Items(values["dependencies"]).OfType<DataMap>().Where(static d => d["type"] is ":runtime" && d["name"] is string))
        {
            text.Append($"  s.add_runtime_dependency({string.Join(", ", Versions(dependency).Prepend((string)dependency["name"]!).Select(Quoted))})\n");
        }

        return text.Append("end\n").ToString();
    }

    private static IEnumerable<string> Versions(DataMap dependency) =>
        from pair in Items((dependency["requirement"] as DataMap)?["requirements"]).OfType<List<object?>>()
        where pair is [string, DataMap]
        let number = ((DataMap)pair[1]!)["version"]
        where number is not null
        select $"{pair[0]} {RubyCompat.RubyPlain.ToS(number)}";

    private static List<object?> Items(object? value) => value as List<object?> ?? [];

    private static string Quoted(string text) =>
        $"\"{text.ReplaceLineEndings(" ").Replace("\"", "'", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"!ruby/object:[A-Za-z:]+", RegexOptions.CultureInvariant)]
    private static partial Regex TypeTag();
}
