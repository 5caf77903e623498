using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using JekyllSharp.IO;
using JekyllSharp.Migration.Links;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Tests.Migration;

public sealed class LinkCheckTests
{
    /// <summary>A large site has tens of thousands of pages: each is parsed once, however many link to its parts.</summary>
    [Fact]
    public void Each_page_is_read_once()
    {
        var files = new CountingFiles();
        for (int i = 0; i < 100; i++)
        {
            string links = string.Concat(Enumerable.Range(0, 100).Select(static other => Text($"<a href='{other}.html#x{other}'>x</a>")));
            files.Below.Add(Text($"/out/{i}.html"), Text($"<h1 id='x{i}'>x</h1>{links}<a href='{(i + 1) % 100}.html#y'>y</a>"));
        }

        IReadOnlyList<LinkProblem> found = LinkCheck.Run(SiteTree.FromDirectory("/out", files));
        Assert.Equal(Enumerable.Range(0, 100).Select(static i => Text($"{(i + 1) % 100}.html#y")).Order(), found.Select(static f => f.Target).Order());
        Assert.All(files.Reads.Values, static reads => Assert.Equal(1, reads));
        Assert.Equal(100, files.Reads.Count);
    }

    [Fact]
    public void Problems_come_in_the_order_of_the_page_whether_or_not_other_pages_decide_them()
    {
        IReadOnlyList<LinkProblem> found = Check(
            ("a.html", "<p>\n<a href='b.html#gone'>1</a>\n<a href='gone.html'>2</a> <a href='#here'>-</a><a name=here></a>\n<a href='b.html#there'>-</a><a href='#gone'>3</a>"),
            ("b.html", "<p id=there>"));
        Assert.Equal(
            [
                "a.html(2,1): 'b.html#gone': b.html has no element with that id",
                "a.html(3,1): 'gone.html' leads to no file",
                "a.html(4,29): '#gone': a.html has no element with that id",
            ],
            found.Select(static f => f.ToString()));
    }

    /// <summary>What is told apart by the text around it, or by attributes that name nothing, is the same element all the same.</summary>
    [Theory]
    [InlineData("<!-- <a href='gone'> --><script>'<a href=\"gone\">'</script><style>/* <a href='gone'> */</style>", 0)]
    [InlineData("<textarea><a href='gone'></textarea><title><a href='gone'></title><xmp><a href='gone'></xmp>", 0)]
    [InlineData("<template><a href='gone'>x</a></template>", 0)]
    [InlineData("<noscript><a href='gone'>x</a></noscript>", 1)]
    [InlineData("<table>text<a href='gone'>x</a><tr><td>x</table>", 1)]
    [InlineData("<svg><title><a href='gone'>x</a></title><desc><![CDATA[<a href='gone2'>]]></desc></svg>", 1)]
    [InlineData("<math><annotation-xml encoding='text/html'><p><a href='gone'>x</a></p></annotation-xml></math>", 1)]
    [InlineData("<svg><font color=red><a href='gone'>x</a></svg>", 1)]
    [InlineData("<a href='gone?a=1&amp;b=2'>x</a><img srcset='gone.png 1x, gone2.png 2x'><plaintext><a href='gone3'>", 3)]
    [InlineData("<p title='<a href=gone>'>x</p><image src='gone.png'>", 1)]
    [InlineData("<link rel=preconnect href='/gone'><link rel=stylesheet href='/gone.css'>", 1)]
    [InlineData("<base href='/sub/'><a href='a.html'>-</a><a href='#x'>1</a>", 1)]
    public void What_is_no_element_is_no_link(string html, int links) =>
        Assert.Equal(links, Check(("a.html", html), ("sub/a.html", "x"), ("sub/index.html", "x")).Count);

    private static IReadOnlyList<LinkProblem> Check(params (string Path, string Html)[] pages) =>
        LinkCheck.Run(SiteTree.FromFiles("site", pages.Select(static p => KeyValuePair.Create(p.Path, Encoding.UTF8.GetBytes(p.Html)))));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class CountingFiles : ISiteFileSystem
    {
        public MemoryFileSystem Below { get; } = new();

        public ConcurrentDictionary<string, int> Reads { get; } = new();

        public byte[] ReadAllBytes(string path)
        {
            Reads.AddOrUpdate(path, 1, static (_, reads) => reads + 1);
            return Below.ReadAllBytes(path);
        }

        public bool FileExists(string path) => Below.FileExists(path);

        public bool DirectoryExists(string path) => Below.DirectoryExists(path);

        public bool IsSymbolicLink(string path) => false;

        public IReadOnlyList<FileSystemEntry> List(string directory) => Below.List(directory);

        public byte[] ReadPrefix(string path, int count) => Below.ReadPrefix(path, count);

        public DateTime LastWriteTimeUtc(string path) => Below.LastWriteTimeUtc(path);

        public string? RealPath(string path) => Below.RealPath(path);

        public void WriteAllBytes(string path, ReadOnlySpan<byte> content) => Below.WriteAllBytes(path, content);

        public void CopyFile(string from, string to) => Below.CopyFile(from, to);

        public void DeleteFile(string path) => Below.DeleteFile(path);

        public void DeleteDirectory(string path) => Below.DeleteDirectory(path);
    }
}
