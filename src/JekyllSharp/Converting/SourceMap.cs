using System.Text;
using System.Text.Json;
using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Converting;

/// <summary>Source maps as Jekyll writes them.</summary>
internal static class SourceMap
{
    /// <summary>Makes the sources relative to the page's directory, and names the CSS file last.</summary>
    public static string Rewrite(string json, Page page, Site site)
    {
        using JsonDocument map = JsonDocument.Parse(json);
        string directory = SitePath.DirectoryName(page.SourcePath ?? site.Source);
        var result = new StringBuilder("{");
        foreach (JsonProperty property in map.RootElement.EnumerateObject())
        {
            if (property.Name == "file")
            {
                continue;
            }

            result.Append(result.Length > 1 ? "," : "").Append(Json.Text(property.Name)).Append(':');
            if (property.Name == "sources")
            {
                IEnumerable<string> sources = property.Value.EnumerateArray().Select(s => Json.Text(Relative(s.GetString()!, directory)));
                result.Append('[').AppendJoin(',', sources).Append(']');
            }
            else
            {
                Append(result, property.Value);
            }
        }

        return result.Append(",\"file\":").Append(Json.Text(page.Basename + ".css")).Append('}').ToString();
    }

    private static void Append(StringBuilder to, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                to.Append(Json.Text(value.GetString()!));
                break;
            case JsonValueKind.Array:
                to.Append('[');
                int count = 0;
                foreach (JsonElement item in value.EnumerateArray())
                {
                    to.Append(count++ > 0 ? "," : "");
                    Append(to, item);
                }

                to.Append(']');
                break;
            default:
                to.Append(value.GetRawText());
                break;
        }
    }

    private static string Relative(string source, string directory)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? uri) || !uri.IsFile)
        {
            return source;
        }

        string[] from = directory.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] to = SitePath.Normalize(uri.LocalPath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        int same = 0;
        while (same < from.Length && same < to.Length && from[same] == to[same])
        {
            same++;
        }

        IEnumerable<string> parts = Enumerable.Repeat("..", from.Length - same).Concat(to[same..]);
        return string.Join('/', parts.Select(p => p == ".." ? p : Uri.EscapeDataString(p)));
    }
}
