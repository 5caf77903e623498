using JekyllSharp.Diagnostics;
using JekyllSharp.Plugins.Gist;

namespace JekyllSharp.Tests.Plugins;

/// <summary>Settings and values on which the gems raise, so that Jekyll builds no site: each is an error here, too.</summary>
public sealed class OddSettingsTests
{
    private const string Page = "== a.md\n---\n---\n# T\n[b](b.md) {{ content }}\n";
    private const string Post = "== _posts/2020-01-01-p.md\n---\ntags: [1]\n---\nx\n";

    [Theory]
    [InlineData("plugins: [jekyll-feed]\nfeed: [a]", Page, "'feed'")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {categories: news}", Page, "'categories'")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {path: 5}", Page, "'path'")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {collections: {notes: }}", Page, "'feed.collections.notes'")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {collections: [missing]}", Page, "Cannot sort a null object")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {posts_limit: many}", Page, "invalid integer")]
    [InlineData("plugins: [jekyll-feed]\nfeed: {tags: {only: x}}", Post, "'feed.tags.only'")]
    [InlineData("plugins: [jekyll-sitemap]", "== a.html\n---\nlast_modified_at: soon 1\n---\n", "is not a valid datetime")]
    [InlineData("plugins: [jekyll-seo-tag]\nlogo: [a]", "== a.html\n---\n---\n{% seo %}\n", "'logo'")]
    [InlineData("plugins: [jekyll-seo-tag]\nlocale: 5", "== a.html\n---\n---\n{% seo %}\n", "'locale'")]
    [InlineData("plugins: [jekyll-redirect-from]\nredirect_from: 5", Page, "'redirect_from'")]
    [InlineData("plugins: [jekyll-redirect-from]", "== a.html\n---\nredirect_from: [[/b]]\n---\n", "'redirect_from'")]
    [InlineData("plugins: [jekyll-redirect-from]", "== a.html\n---\nredirect_to: {a: b}\n---\n", "'redirect_to'")]
    [InlineData("plugins: [jekyll-paginate]\npaginate: many", "== index.html\n---\n---\n", "'paginate'")]
    [InlineData("plugins: [jekyll-paginate-v2]\npaginate: 5", Page, "jekyll-paginate-v2 refuses")]
    [InlineData("plugins: [jekyll-paginate-v2]\npagination: {enabled: true, per_page: 0}", "== a.html\n---\npagination: {enabled: true}\n---\n", "'pagination.per_page'")]
    [InlineData("plugins: [jekyll-paginate-v2]\nautopages: {enabled: true, tags: {layouts: a.html}}", "== _posts/2020-01-01-p.md\n---\ntags: [x]\n---\n", "'autopages.tags.layouts'")]
    [InlineData("plugins: [jekyll-archives]\njekyll-archives: 5", Page, "'jekyll-archives'")]
    [InlineData("plugins: [jekyll-relative-links]\nrelative_links: 5", Page, "'relative_links'")]
    [InlineData("plugins: [jekyll-relative-links]\nrelative_links: {exclude: a.md}", Page, "'relative_links.exclude'")]
    [InlineData("plugins: [jekyll-optional-front-matter]\noptional_front_matter: 5", Page, "'optional_front_matter'")]
    [InlineData("plugins: [jekyll-readme-index]\nreadme_index: [a]", Page, "'readme_index'")]
    [InlineData("plugins: [jekyll-titles-from-headings]\ntitles_from_headings: 5", Page, "'titles_from_headings'")]
    [InlineData("plugins: [jekyll-last-modified-at]\nlast-modified-at: text", Page, "'last-modified-at'")]
    [InlineData("plugins: [jemoji]\nemoji: {src: }", "== a.html\n---\n---\n:heart:\n", "'emoji.src'")]
    [InlineData("plugins: [jekyll-toc]\ntoc: {min_level: 4, max_level: 2}", "== a.html\n---\ntoc: true\n---\n{{ content | toc }}\n", "'toc.max_level'")]
    [InlineData("plugins: [jekyll-toc]", "== a.html\n---\ntoc: true\n---\n{{ '<h2></h2>' | inject_anchors }}\n", "empty <h2>")]
    [InlineData("plugins: [jekyll-gist]", "== a.html\n---\n---\n{% gist %}\n", "Syntax error in tag 'gist'")]
    public async Task What_raises_in_a_gem_is_an_error(string config, string files, string message)
    {
        Diagnostic error = await new SiteInMemory($"== _config.yml\n{config}\n{files}").ErrorAsync();
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gist_whose_code_is_known_is_for_readers_without_JavaScript_too()
    {
        var site = new SiteInMemory("== a.html\n---\n---\n{% gist user/1 a.rb %}|{% gist 2 %}\n");
        BuildResult result = await site.BuildAsync(o => o with { Plugins = [new GistPlugin { Code = (id, file) => id == "user/1" && file == "a.rb" ? "a < b" : null }] });
        Assert.True(result.Succeeded);
        Assert.Equal(
            "<noscript><pre>a &lt; b</pre></noscript><script src=\"https://gist.github.com/user/1.js?file=a.rb\"> </script>|<script src=\"https://gist.github.com/2.js\"> </script>\n",
            site.Output("a.html").TrimEnd() + "\n");
    }
}
