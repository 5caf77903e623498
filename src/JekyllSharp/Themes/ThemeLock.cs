using System.Text;
using System.Text.Json;
using JekyllSharp.IO;

namespace JekyllSharp.Themes;

/// <summary>The file in a site that says which state of a theme it is built with.</summary>
public static class ThemeLock
{
    /// <summary>Its name: Jekyll does not read files whose names begin with a dot.</summary>
    public const string FileName = ".jekyllsharp-themes.json";

    /// <summary>The entry of a theme; null where there is none, or the file cannot be read.</summary>
    public static ThemeLockEntry? Find(ISiteFileSystem files, string site, string source) => Read(files, site).FirstOrDefault(e => e.Source == source);

    /// <summary>Writes an entry in place of that of the same source.</summary>
    public static void Write(ISiteFileSystem files, string site, ThemeLockEntry entry)
    {
        List<ThemeLockEntry> entries = [.. Read(files, site).Where(e => e.Source != entry.Source), entry];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("themes");
            foreach (ThemeLockEntry e in entries.OrderBy(e => e.Source, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("source", e.Source);
                json.WriteString("version", e.Version);
                json.WriteString("sha256", e.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        byte[] content = [.. stream.ToArray(), (byte)'\n'];
        string path = SitePath.Join(site, FileName);
        if (!files.FileExists(path) || !files.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            files.WriteAllBytes(path, content);
        }
    }

    private static List<ThemeLockEntry> Read(ISiteFileSystem files, string site)
    {
        string path = SitePath.Join(site, FileName);
        if (!files.FileExists(path))
        {
            return [];
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(files.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty("themes").EnumerateArray().Select(static e => new ThemeLockEntry(
                e.GetProperty("source").GetString() ?? "",
                e.GetProperty("version").GetString() ?? "",
                e.GetProperty("sha256").GetString() ?? ""))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ThemeException($"{FileName} cannot be read: {e.Message} Mend or delete it.");
        }
    }
}
