using System.Text;
using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads the data folders of site and theme; the site's values win.</summary>
internal sealed class DataReader(Site site)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".csv", ".tsv"];

    /// <summary>Fills <c>site.data</c>.</summary>
    public void Read()
    {
        var data = new DataMap();
        ReadInto(data, site.InSource(site.Config.Text("data_dir") ?? "_data"), 0);
        if (site.ReadsThemeSettings && site.Theme?.Data is { } theme)
        {
            var themeData = new DataMap();
            ReadInto(themeData, theme, 0);
            data = DeepMerge.Merge(themeData, data);
        }

        site.Data = site.Config.Values["data"] is DataMap configured ? configured : data;
    }

    private void ReadInto(DataMap data, string directory, int depth)
    {
        if (depth > 100 || !site.Files.DirectoryExists(directory) || (site.Config.Safe && site.Files.IsSymbolicLink(directory)))
        {
            return;
        }

        FileSystemEntry[] entries = [.. site.Files.List(directory)
            .Where(e => !e.Name.StartsWith('.') && !(site.Config.Safe && e.IsSymbolicLink))
            .OrderBy(e => e.Name, StringComparer.Ordinal)];
        foreach (string extension in Extensions)
        {
            foreach (FileSystemEntry entry in entries)
            {
                if (!entry.IsDirectory && entry.Name.EndsWith(extension, StringComparison.Ordinal))
                {
                    data.Set(Key(SitePath.FileNameWithoutExtension(entry.Name)), ReadFile(SitePath.Join(directory, entry.Name), extension));
                }
            }
        }

        foreach (FileSystemEntry entry in entries)
        {
            if (entry.IsDirectory)
            {
                var nested = new DataMap();
                data.Set(Key(entry.Name), nested);
                ReadInto(nested, SitePath.Join(directory, entry.Name), depth + 1);
            }
        }
    }

    private static bool IsEmpty(string text) => text.Split('\n').All(static l => l.AsSpan().Trim() is "" or ['#', ..]);

    private object? ReadFile(string path, string extension)
    {
        var at = new SourceLocation(site.DisplayPath(path));
        string text = "";
        try
        {
            text = SiteText.Decode(site.Files.ReadAllBytes(path), site.Config.Encoding, out bool valid);
            if (!valid)
            {
                throw new SiteBuildException(DiagnosticIds.EncodingInvalid, "The data file is not valid UTF-8. Save it as UTF-8.", at);
            }

            return extension switch
            {
                ".csv" => DelimitedReader.Read(text, Options("csv_reader", ','), site.Zone),
                ".tsv" => DelimitedReader.Read(text, Options("tsv_reader", '\t'), site.Zone),
                _ => site.Rules.EmptyDataIsFalse && IsEmpty(text) ? false : YamlReader.Read(text, site.Zone).Value,
            };
        }
        catch (YamlReadException e)
        {
            throw new SiteBuildException(DiagnosticIds.DataFileInvalid, $"The data file is not valid: {e.Message.TrimEnd('.')}. {YamlAdvice.For(text.Split('\n'), e.Line)}".TrimEnd(), at with { Line = e.Line, Column = e.Column });
        }
        catch (DelimitedReadException e)
        {
            throw new SiteBuildException(DiagnosticIds.DataFileInvalid, e.Message, at with { Line = e.Line });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildException(DiagnosticIds.FileUnreadable, $"The data file cannot be read: {e.Message}", at);
        }
    }

    private DelimitedOptions Options(string key, char separator)
    {
        DataMap? options = site.Rules.HasDataReaderOptions ? site.Config.Values[key] as DataMap : null;
        bool headers = options is null || !options.TryGetValue("headers", out object? value) || value is not (null or false);
        IReadOnlyList<string> converters = options?["csv_converters"] is List<object?> list ? [.. list.Select(RubyPlain.ToS)] : [];
        return new DelimitedOptions(separator, headers, converters);
    }

    /// <summary>
    /// The key of a file name: what is neither a word character, a blank nor a dash is dropped, blanks become underscores.
    /// </summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        bool blank = false;
        foreach (char c in name)
        {
            if (c is ' ' or (>= '\t' and <= '\r'))
            {
                blank = true;
            }
            else if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            {
                if (blank && key.Length > 0)
                {
                    key.Append('_');
                }

                blank = false;
                key.Append(c);
            }
        }

        return blank && key.Length > 0 ? key.Append('_').ToString() : key.ToString();
    }
}
