using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using JekyllSharp.Migration.Pages;

namespace JekyllSharp.Tests.Migration;

/// <summary>What is read from the tags of a page alone is what its tree of elements shows.</summary>
public sealed class PageNamesTests
{
    /// <summary>Pieces of pages; put together in any order they make every kind of broken page.</summary>
    private static readonly string[] Pieces =
    [
        "<a href=x1>", "<a HREF='x2' href=x3 name=n1>", "</a>", "<p id=i1>", "</p>", "<img src=\"x4\" srcset='x5 1x, x6 2x'>", "<IMG SRC = x7 />",
        "<!-- ", "-->", "--!>", "<!-->", "<!--->", "<!doctype html>", "<? php >", "</ >", "</>", "<>", "< a href=x8>", "<1", "&amp;", "\r\n", "\n", " text ",
        "<script>", "</script>", "</script >", "<script src=x9>", "<!--<script>", "</scriptx>", "<style>", "</style>", "<title>", "</title>", "</TITLE/>",
        "<textarea>", "</textarea>", "<iframe src=x10>", "</iframe>", "<xmp>", "</xmp>", "<noscript>", "</noscript>",
        "<svg><title/><style><a href=x22></style><script/></svg>", "<svg><foreignObject><div><title><a href=x23></title></div></foreignObject></svg>", "<font color=red>", "<font>",
        "<a href=\"x11?a=1&amp;b=2&copy=3&copy;&notit;&#x41;&#65&lt\" id='i2&quot;'>", "<a href=x12&y=\"z'>", "<a href='x13\r\nx' =id=i3 id=i4>", "<b id = i5 >",
        "<a name=n2 href>", "<link rel=stylesheet href=x14>", "<link href=x15 rel=preconnect>", "<video src=x16 poster=x17>", "<object data=x18>", "<area href=x19>",
        "<link rel=canonical href=/c1>", "<link href='/c2?a&amp;b' rel=\"canonical\">", "<link rel=canonical>", "<link rel=CANONICAL href=/c3>",
        "<meta http-equiv=Refresh content='0; url=/r1'>", "<meta content=\"3;URL='/r2?a&amp;b' \" http-equiv=refresh id=i9>", "<meta http-equiv=refresh content=5>", "<meta name=x>",
        "<div/id=i6/title=>", "<div id='i7'class=x id=\"i8\">", "<base href=x20>", "<a href=x21", "\"", "'", ">",
    ];

    [Fact]
    public void Tags_show_what_the_tree_of_elements_shows()
    {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++)
        {
            Same(string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Theory]
    [InlineData("<script><!--<script></script><a href=no></script><a href=yes></a>--></script><a href=then>")]
    [InlineData("<script><!--</script><a href=yes>")]
    [InlineData("<script><!--<script>--></script><a href=yes>")]
    [InlineData("<svg><style><a href=x></style></svg><style><a href=no></style>")]
    [InlineData("<svg><title/></svg><a href=yes>")]
    [InlineData("<svg/><title><a href=no></title><a href=yes>")]
    [InlineData("<svg><div><title><a href=no></title>")]
    [InlineData("<svg><foreignObject><title><a href=no></title></foreignObject><title><a href=yes></title></svg>")]
    [InlineData("<math><mi>x</mi><![CDATA[<a href=no>]]></math><![CDATA[<a href=no>]]><a href=yes>")]
    [InlineData("<template><a href=no id=no><template></template><a href=no></template><a href=yes id=yes>")]
    [InlineData("<p>\r\n  <a href=x>\r\n<a href=y><p>\n\n<img src=z>")]
    public void What_looks_like_a_tag_is_one_where_the_standard_says_so(string html) => Same(html);

    private static void Same(string html)
    {
        PageNames names = PageNames.Of(html);
        IHtmlDocument tree = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(html);
        var all = tree.All.Where(static e => e is not IHtmlTemplateElement).ToList();
        Assert.True(Anchors(all).SetEquals(names.Anchors), $"anchors of {html.ReplaceLineEndings("\\n")}: {string.Join(' ', Anchors(all))} / {string.Join(' ', names.Anchors)}");
        HashSet<string> expected = [.. all.SelectMany(Targets)];
        HashSet<string> found = [.. names.Outgoing.Select(static l => $"{l.Element} {l.Attribute} {l.Target}")];
        Assert.True(expected.SetEquals(found), $"links of {html.ReplaceLineEndings("\\n")}: {string.Join('|', expected)} / {string.Join('|', found)}");
        string? address = tree.QuerySelector("base[href]")?.GetAttribute("href");
        Assert.True(address == names.BaseAddress, $"base of {html.ReplaceLineEndings("\\n")}: {address} / {names.BaseAddress}");
        string? canonical = tree.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        Assert.True(canonical == names.Canonical, $"canonical link of {html.ReplaceLineEndings("\\n")}: {canonical} / {names.Canonical}");
        string? content = tree.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content");
        int at = content?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
        string? redirect = at < 0 ? null : content![(at + 4)..].Trim().Trim('\'', '"');
        Assert.True(redirect == names.Redirect, $"redirect of {html.ReplaceLineEndings("\\n")}: {redirect} / {names.Redirect}");
        foreach (PageLink link in names.Outgoing)
        {
            string line = html.Split('\n')[link.Line - 1];
            Assert.True(line.Length >= link.Column && line[link.Column - 1] == '<', $"{link} of {html}");
        }
    }

    private static HashSet<string> Anchors(IEnumerable<IElement> elements) =>
        [.. elements.SelectMany(static e => new[] { e.Id, e.LocalName == "a" ? e.GetAttribute("name") : null }).OfType<string>().Where(static n => n.Length > 0)];

    private static IEnumerable<string> Targets(IElement element)
    {
        string[] attributes = element.LocalName switch
        {
            "a" or "area" or "link" => ["href"],
            "img" or "source" => ["src", "srcset"],
            "video" => ["src", "poster"],
            "script" or "iframe" or "audio" or "embed" => ["src"],
            "object" => ["data"],
            _ => [],
        };
        return element.LocalName == "link" && element.GetAttribute("rel") == "preconnect" ? [] : attributes
            .SelectMany(a => element.GetAttribute(a) is not { } value ? [] : a == "srcset" ? value.Split(", ").Select(static s => s.Split(' ')[0]) : [value.Trim()],
                (a, target) => $"{element.LocalName} {a} {target}");
    }
}
