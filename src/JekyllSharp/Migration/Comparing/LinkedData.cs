using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JekyllSharp.Migration.Comparing;

/// <summary>
/// JSON-LD in pages with its names in one order. jekyll-seo-tag before 2.8 wrote them in the order in which its Ruby lists
/// methods, which is another one with each version of Ruby.
/// </summary>
internal static partial class LinkedData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page with each block of JSON-LD sorted; what is no JSON stays as it is.</summary>
    public static string Fold(string text) =>
        Block().Replace(text, static m => m.Groups["open"].Value + Sorted(m.Groups["json"].Value) + m.Groups["close"].Value);

    private static string Sorted(string json)
    {
        try
        {
            // A line end within a text is no JSON, but pages have it where a template broke the line.
            using var document = JsonDocument.Parse(json.ReplaceLineEndings(" "));
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, Options))
            {
                Write(document.RootElement, writer);
            }

            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private static void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject().OrderBy(static p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    [GeneratedRegex("(?<open><script[^>]*type=\"application/ld\\+json\"[^>]*>)(?<json>.*?)(?<close></script>)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
