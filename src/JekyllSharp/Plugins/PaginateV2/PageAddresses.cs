using System.Globalization;

namespace JekyllSharp.Plugins.PaginateV2;

/// <summary>Where the pages of a list are, and how links lead to them.</summary>
internal sealed class PageAddresses
{
    private readonly int _total;
    private readonly string _extension;
    private readonly string _fileName;
    private readonly string _first;
    private readonly string _further;
    private readonly string _firstFile;
    private readonly string _furtherFile;

    /// <param name="settings">Names of index pages, extension and permalink.</param>
    /// <param name="directory">The place of the list, with a slash at its end.</param>
    /// <param name="total">The number of pages.</param>
    public PageAddresses(PaginationSettings settings, string directory, int total)
    {
        _total = total;
        string index = settings.IndexPage;
        _extension = settings.Extension;
        _fileName = index + _extension;
        _first = directory;
        _further = directory.TrimEnd('/') + "/" + settings.Permalink.TrimStart('/');
        string file = index.Length == 0 ? "index" : index;
        string end = _extension.Length == 0 ? ".html" : _extension;
        _firstFile = Full(_first, file, end);
        _furtherFile = Full(_further, file, end);
        if (index.Length > 0)
        {
            _first = Full(_first, index, _extension);
            _further = Full(_further, index, _extension);
        }
    }

    /// <summary>The name of the pages' files: without a name for index pages it is the extension alone.</summary>
    public string FileName => _fileName;

    /// <summary>What a page tells as its own path.</summary>
    public string Path(int number) => Numbered(number == 1 ? _firstFile : _furtherFile, number);

    /// <summary>The address of a page's file.</summary>
    public string Url(int number) => Path(number) is var path && path.EndsWith('/') ? path + _fileName
        : path.EndsWith(_extension, StringComparison.Ordinal) ? path
        : path + _extension;

    /// <summary>A link to a page: the first by the list's own place.</summary>
    public string Link(int number) => number == 1 ? Numbered(_first, 1) : Last(number);

    /// <summary>A link that is numbered, as the one to the last page is even where there is one page only.</summary>
    public string Last(int number) => Numbered(_further, number);

    /// <summary>The first of each placeholder replaced.</summary>
    public string Numbered(string text, int number) => ReplaceFirst(ReplaceFirst(text, ":num", number), ":max", _total);

    private static string ReplaceFirst(string text, string placeholder, int number) =>
        text.IndexOf(placeholder, StringComparison.Ordinal) is var at and >= 0
            ? string.Concat(text.AsSpan(0, at), number.ToString(CultureInfo.InvariantCulture), text.AsSpan(at + placeholder.Length))
            : text;

    // jekyll-paginate-v2: behind a place that is no directory the index page stands without its extension.
    private static string Full(string url, string index, string extension) =>
        url.EndsWith('/') ? url + index + extension : url.Contains('.', StringComparison.Ordinal) ? url : url + index;
}
