using JekyllSharp.Content;
using JekyllSharp.Data;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Reading;

/// <summary>Reads one document of a collection: front matter over defaults, title, slug, categories, tags, excerpt.</summary>
internal sealed class DocumentReader(Site site)
{
    /// <summary>Reads a file.</summary>
    /// <returns>Null where the file is not valid text; a diagnostic has been given.</returns>
    public Document? Read(Collection collection, string path)
    {
        var document = new Document(site, collection, path, SitePath.RelativeTo(path, site.CollectionsPath));
        // Jekyll: where a document lies decides about its categories, whatever defaults say of 'draft'.
        document.Data.Set("draft", document.LiesAmongDrafts);
        AddPathCategories(document);
        site.ItemMade?.Invoke(document);
        if (document.IsYamlFile)
        {
            return ReadYaml(document);
        }

        Merge(document, site.Defaults.All(document.RelativePath, collection.Label), "front matter defaults");
        TextFile file = TextFile.Read(site, path);
        document.Content = file.Content;
        document.BodyLine = file.BodyLine;
        document.FrontMatterText = file.FrontMatter;
        if (!file.IsValidText)
        {
            site.Diagnostics.Warning(
                DiagnosticIds.EncodingInvalid,
                $"{document.RelativePath} is skipped, because it is not valid UTF-8. Save it as UTF-8.",
                new SourceLocation(site.DisplayPath(path)));
            return collection.Label == "posts" ? null : document;
        }

        if (file.YamlFailed)
        {
            return document;
        }

        if (file.Data is not (null or false or DataMap))
        {
            site.Diagnostics.Warning(
                DiagnosticIds.FrontMatterNotMapping,
                $"could not read file {document.RelativePath}: its front matter must be lines of 'key: value'.",
                new SourceLocation(site.DisplayPath(path), 2, 1));
            return document;
        }

        if (file.Data is DataMap data && !Merge(document, data, "YAML front matter"))
        {
            return document;
        }

        AddTitleAndSlug(document);
        AddCategories(document);
        AddTags(document);
        AddExcerpt(document);
        return document;
    }

    private Document ReadYaml(Document document)
    {
        TextFile file = TextFile.Read(site, document.SourcePath!);
        document.Content = "";
        document.Data = file.RequireMap(site, document.SourcePath!);
        return document;
    }

    /// <summary>For posts below other directories: those directories are categories.</summary>
    private void AddPathCategories(Document document)
    {
        string special = document.IsDraft ? "_drafts" : document.Collection.RelativeDirectory;
        var categories = new List<object?>();
        string path = document.RelativePath;
        if (!path.StartsWith(special, StringComparison.Ordinal))
        {
            int at = path.IndexOf(special, StringComparison.Ordinal);
            foreach (string part in (at < 0 ? path : path[..at]).Split('/'))
            {
                if (part.Length > 0 && part != special && part != document.Basename)
                {
                    categories.Add(part);
                }
            }
        }

        var data = new DataMap();
        data.Set("categories", categories);
        Merge(document, data, "file path");
    }

    /// <summary>Jekyll's merge into a document's data: categories are united, dates are parsed.</summary>
    private bool Merge(Document document, DataMap other, string source)
    {
        if (other.TryGetValue("categories", out object? given) && given is not null)
        {
            if (given is string words)
            {
                other = other.Clone();
                given = RubyPlain.SplitWords(words);
                other.Set("categories", given);
            }

            if (document.Data["categories"] is List<object?> own)
            {
                if (given is not List<object?> list)
                {
                    site.Diagnostics.Warning(
                        DiagnosticIds.YamlInvalid,
                        $"could not read file {document.RelativePath}: 'categories' must be a list or a text.",
                        site.LocationOf(document, "categories"));
                    return false;
                }

                other = other.Clone();
                other.Set("categories", Union(own, list));
            }
        }

        DeepMerge.Into(document.Data, other);
        if (document.Data.TryGetValue("date", out object? date))
        {
            document.Data.Set("date", site.ParseDate(
                RubyPlain.ToS(date),
                $"Document '{document.RelativePath}' does not have a valid date in the {source}.",
                site.LocationOf(document, "date")));
        }

        return true;
    }

    private void AddTitleAndSlug(Document document)
    {
        string slug = document.BasenameWithoutExtension;
        if (PostName.TryParse(document.RelativePath, out string date, out string dated))
        {
            slug = dated;
            if (document["date"] is not RubyTime time || time.UnixSeconds == site.Time.UnixSeconds)
            {
                var data = new DataMap();
                data.Set("date", date);
                Merge(document, data, "filename");
            }
        }

        slug = site.Rules.DropsTrailingDots ? RubyPlain.TrimDots(slug) : slug;
        SetUnlessTruthy(document, "title", () => Titleize(slug));
        SetUnlessTruthy(document, "slug", () => slug);
        SetUnlessTruthy(document, "ext", () => document.Extension.Length == 0 ? null : document.Extension);
    }

    private static void SetUnlessTruthy(Document document, string key, Func<object?> value)
    {
        if (document[key] is null or false)
        {
            document.Data.Set(key, value());
        }
    }

    private static string Titleize(string slug)
    {
        List<string> words = [.. slug.Split('-')];
        while (words.Count > 0 && words[^1].Length == 0)
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words.Select(RubyString.Capitalize));
    }

    private void AddCategories(Document document)
    {
        IEnumerable<object?> all = RubyPlain.ToArray(document["categories"]).Concat(Plural(document, "category", "categories"));
        var categories = new List<object?>();
        foreach (object? value in all)
        {
            object? text = RubyPlain.ToS(value);
            if (!categories.Contains(text))
            {
                categories.Add(text);
            }
        }

        var data = new DataMap();
        data.Set("categories", categories);
        Merge(document, data, "YAML front matter");
    }

    private void AddTags(Document document)
    {
        var data = new DataMap();
        data.Set("tags", Plural(document, "tag", "tags"));
        Merge(document, data, "YAML front matter");
    }

    /// <summary>One value of the singular key, else the words or elements of the plural key.</summary>
    private static List<object?> Plural(Document document, string singular, string plural)
    {
        object? value = document[singular];
        if (value is null or false)
        {
            value = document[plural] switch
            {
                string text => RubyPlain.SplitWords(text),
                List<object?> list => list,
                _ => null,
            };
        }

        List<object?> flat = RubyPlain.Flatten([value]);
        flat.RemoveAll(v => v is null);
        return flat;
    }

    private static List<object?> Union(List<object?> left, List<object?> right)
    {
        var all = new List<object?>();
        foreach (object? value in left.Concat(right))
        {
            if (!all.Contains(value))
            {
                all.Add(value);
            }
        }

        return all;
    }

    private void AddExcerpt(Document document)
    {
        if (document.ExcerptSeparator.Length > 0 && document["excerpt"] is null or false)
        {
            document.Data.Set("excerpt", new Excerpt(document, ExcerptCutter.Cut(site, document)));
        }
    }
}
