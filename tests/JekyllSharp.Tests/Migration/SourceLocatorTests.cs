using System.Text;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Migration.Auditing;
using JekyllSharp.Migration.Comparing;
using JekyllSharp.Migration.Trees;
using JekyllSharp.Migration.Verifying;

namespace JekyllSharp.Tests.Migration;

/// <summary>One word of a source is changed: the difference of each page that shows it is laid to that line.</summary>
public sealed class SourceLocatorTests
{
    private const string Site =
        """
        == _config.yml
        title: Our harbour
        tagline: Ships and tides
        markdown: kramdown
        == _data/crew.yml
        - name: Miriam
          role: captain
        - name: Tomas
          role: cook
        == _data/ports.csv
        name,country
        Porto,Portugal
        Gdansk,Poland
        == _layouts/default.html
        <html><head><title>{{ page.title }} - {{ site.title }}</title></head><body>
        {% include nav.html %}
        {{ content }}
        <footer>All rights belong to the crew</footer>
        </body></html>
        == _includes/nav.html
        <nav>
        <a href="/">Start page</a>
        <p>{{ site.tagline }}</p>
        </nav>
        == _sass/_colors.scss
        $sea: #0af;
        $sand: #fd8;
        == _sass/_boxes.scss
        .box { padding: 1rem; }
        .wide { padding: 2rem; }
        == main.scss
        ---
        ---
        @import "colors", "boxes";
        body { color: $sea; background: $sand; }
        == crew.md
        ---
        title: The crew
        layout: default
        ---
        {% for c in site.data.crew %}
        * {{ c.name }}, {{ c.role }}
        {% endfor %}

        {% for p in site.data.ports %}{{ p.name }} in {{ p.country }}, {% endfor %}
        == index.html
        ---
        title: Start
        layout: default
        ---
        {% for post in site.posts %}<h2>{{ post.title }}</h2>{{ post.excerpt }}{% endfor %}
        == _posts/2024-05-01-storm.md
        ---
        title: A storm
        layout: default
        ---
        The waves were higher
        than the masts of our ship.

        Nobody was hurt that night.
        == _posts/2024-05-02-calm.md
        ---
        title: Calm
        layout: default
        ---
        The sea was flat.
        """;

    [Theory]
    [InlineData("_posts/2024-05-01-storm.md", "hurt", "injured", "2024/05/01/storm.html", 8)]
    [InlineData("_posts/2024-05-01-storm.md", "masts", "towers", "2024/05/01/storm.html", 6)]
    [InlineData("_posts/2024-05-01-storm.md", "masts", "towers", "index.html", 6)]
    [InlineData("_posts/2024-05-01-storm.md", "A storm", "A tempest", "index.html", 2)]
    [InlineData("_includes/nav.html", "Start page", "Entrance page", "crew.html", 2)]
    [InlineData("_layouts/default.html", "All rights", "No rights", "crew.html", 4)]
    [InlineData("_layouts/default.html", "<title>", "<title>Folio ", "crew.html", 1)]
    [InlineData("_data/crew.yml", "cook", "baker", "crew.html", 4)]
    [InlineData("_data/ports.csv", "Poland", "Polska", "crew.html", 3)]
    [InlineData("_config.yml", "tides", "storms", "crew.html", 2)]
    [InlineData("_config.yml", "harbour", "marina", "2024/05/02/calm.html", 1)]
    [InlineData("_sass/_colors.scss", "#fd8", "#ed7", "main.css", 2)]
    [InlineData("_sass/_boxes.scss", "2rem", "3rem", "main.css", 2)]
    [InlineData("main.scss", "background", "outline-color", "main.css", 4)]
    public async Task A_changed_word_is_found_in_the_file_that_has_it(string file, string old, string changed, string page, int line)
    {
        MemoryFileSystem before = new SiteInMemory(Site).Files;
        SiteTree tree = SiteTree.FromFiles("before", before.Files.Select(f => KeyValuePair.Create(f["/site/".Length..], before.ReadAllBytes(f))));
        MemoryFileSystem after = new SiteInMemory(Site).Files;
        string text = Encoding.UTF8.GetString(after.ReadAllBytes("/site/" + file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        after.WriteAllBytes("/site/" + file, Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal)));

        VerificationResult result = await SiteVerification.RunAsync(new BuildOptions { Source = "/site", Files = after }, tree);
        Assert.True(result.Report is not null, string.Join('\n', result.Build.Diagnostics));
        FileComparison found = Assert.Single(result.Report.Files, f => f.Path == page);
        Assert.Equal(new SourceLocation(file, line), found.Difference?.Source);
    }

    [Theory]
    [InlineData("== a.md\n---\npermalink: /a/\n---\n<a href=\"{{ page.url }}x\">x</a>\n== _config.yml\nx: /a/x", "_config.yml(1,4)")]
    [InlineData("== a.md\n---\npermalink: /gone/\n---\n[x](/gone/#there)\n[y](/gone)", "")]
    [InlineData("== _config.yml\nurl: https://me.example\nbaseurl: /sub\n== a.md\n---\n---\n\n[x]({{ '/gone/' | absolute_url }})", "a.md(4,9)")]
    [InlineData("== _data/menu.yml\n- url: /here/\n- url: /gone/\n== a.md\n---\n---\n{% for m in site.data.menu %}<a href='{{ m.url }}'>{% endfor %}\n== here.md\n---\npermalink: /here/\n---\n", "_data/menu.yml(2,8)")]
    [InlineData("== _layouts/l.html\n<a href='{{ '/go' | append: 'ne/' }}'>{{ content }}\n== a.md\n---\nlayout: l\n---\n== b.md\n---\nlayout: l\n---\n", "_layouts/l.html")]
    [InlineData("== _posts/2024-01-01-x.md\n---\ntitle: x\n---\ntext [x](/gone/)\n== index.html\n---\n---\n{{ site.posts.first.excerpt }}", "_posts/2024-01-01-x.md(4,10)")]
    [InlineData("== a.md\n---\nlater: x/gone/, /gone/more\nhome: /gone/\n---\n/gone/\n== b.md\n---\nhome: /gone/\n---\n== index.html\n---\n---\n{% for p in site.pages %}<a href='{{ p.home }}'>{% endfor %}", "a.md(3,7)")]
    [InlineData("== _includes/all.html\n{% include_relative _one.md %}\n== _layouts/l.html\n{{ content }}\n== de/index.md\n---\nlayout: l\n---\n{% include all.html %}\n== de/_one.md\nx\n{% include_relative sub/_two.md %}{% if false %}{% include_relative _one.md %}{% include_relative ../_no.md %}{% endif %}\n== de/sub/_two.md\ntwo [x](/gone/)", "de/sub/_two.md(1,9)")]
    public async Task A_dead_link_is_laid_to_the_line_that_has_it(string site, string place)
    {
        AuditReport report = await SiteAudit.RunAsync(new BuildOptions { Source = "/site", Files = new SiteInMemory(site).Files });
        string[] found = [.. report.Findings.Where(f => f.Id == AuditIds.DeadLink).Select(f => f.Location!.ToString()!).Distinct()];
        Assert.Equal(place.Length == 0 ? [] : [place], found);
    }
}
