using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using JekyllSharp.Migration.Trees;

namespace JekyllSharp.Tests.Migration;

/// <summary>Built sites in archives, as servers and GitHub give them.</summary>
public sealed class SiteArchiveTests
{
    [Fact]
    public void A_zip_is_read() => AssertRead("site.zip", Zip(("index.html", Text("home")), ("a/b.html", Text("b"))));

    [Fact]
    public void A_single_folder_around_everything_is_dropped() =>
        AssertRead("site.zip", Zip(("site-main/index.html", Text("home")), ("site-main/a/b.html", Text("b"))));

    [Fact]
    public void A_tar_is_read() => AssertRead("site.tar", Tar(("./index.html", "home"), ("./a/b.html", "b")));

    [Fact]
    public void A_compressed_tar_is_read()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Tar(("index.html", "home"), ("a/b.html", "b")));
        }

        AssertRead("site.tar.gz", bytes.ToArray());
        AssertRead("SITE.TGZ", bytes.ToArray());
    }

    [Fact]
    public void A_tar_in_a_zip_is_opened() => AssertRead("github-pages.zip", Zip(("artifact.tar", Tar(("index.html", "home"), ("a/b.html", "b")))));

    [Fact]
    public void Links_in_a_tar_show_what_they_point_to_inside_of_it()
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            foreach ((string path, string target) in new[] { ("a/l.html", "../b/x.html"), ("c", "b"), ("d.html", "a/l.html"), ("out", "../etc"), ("abs", "/etc/passwd"), ("b/self", "."), ("lost", "no") })
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, path) { LinkName = target });
            }

            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "b/x.html") { DataStream = new MemoryStream("x"u8.ToArray()) });
        }

        bytes.Position = 0;
        SiteTree tree = SiteArchive.Read("site.tar", bytes);
        Assert.Equal(["a/l.html", "b/x.html", "c/x.html", "d.html"], tree.Paths.Order(StringComparer.Ordinal));
        Assert.Equal("x", tree.ReadText("d.html"));
        Assert.Equal(["out -> ../etc", "abs -> /etc/passwd", "b/self -> .", "lost -> no"], tree.DanglingLinks);
    }

    [Fact]
    public void Links_in_a_zip_show_what_they_point_to_inside_of_it()
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string content, int mode) in new[] { ("l.html", "b/x.html", 0xA1FF), ("b/x.html", "x", 0x81A4), ("out.html", "../../x", 0xA1FF) })
            {
                System.IO.Compression.ZipArchiveEntry entry = zip.CreateEntry(path);
                entry.ExternalAttributes = mode << 16;
                using Stream stream = entry.Open();
                stream.Write(System.Text.Encoding.UTF8.GetBytes(content));
            }
        }

        bytes.Position = 0;
        SiteTree tree = SiteArchive.Read("site.zip", bytes);
        Assert.Equal(["b/x.html", "l.html"], tree.Paths.Order(StringComparer.Ordinal));
        Assert.Equal("x", tree.ReadText("l.html"));
        Assert.Equal(["out.html -> ../../x"], tree.DanglingLinks);
    }

    [Fact]
    public void A_repository_in_an_archive_is_left_out()
    {
        SiteTree tree = SiteArchive.Read("x.zip", new MemoryStream(Zip(("index.html", Text("x")), (".git/config", Text("x")))));
        Assert.Equal(["index.html"], tree.Paths);
    }

    [Theory]
    [InlineData("x.zip")]
    [InlineData("x.tar.gz")]
    [InlineData("x.tar")]
    public void What_is_no_archive_is_refused(string name) =>
        Assert.Throws<InvalidDataException>(() => SiteArchive.Read(name, new MemoryStream(Text(new string((char)120, 2000)))));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/a/", "a/index.html")]
    [InlineData("/a", "a/index.html")]
    [InlineData("b", "b.html")]
    [InlineData("/c.css", "c.css")]
    [InlineData("/d", null)]
    [InlineData("/c.css/", null)]
    public void A_url_finds_its_file(string url, string? path)
    {
        SiteTree tree = SiteTree.FromFiles("x", new[] { "index.html", "a/index.html", "b.html", "c.css" }.Select(p => KeyValuePair.Create(p, Array.Empty<byte>())));
        Assert.Equal(path, tree.Find(url));
    }

    private static void AssertRead(string name, byte[] archive)
    {
        SiteTree tree = SiteArchive.Read(name, new MemoryStream(archive));
        Assert.Equal(["a/b.html", "index.html"], tree.Paths);
        Assert.Equal("home", tree.ReadText("index.html"));
        Assert.Equal("b", tree.ReadText("a/b.html"));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(params (string Name, string Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            foreach ((string name, string content) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Text(content)) });
            }
        }

        return bytes.ToArray();
    }
}
