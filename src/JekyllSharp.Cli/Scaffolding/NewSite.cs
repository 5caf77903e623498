using System.Globalization;

namespace JekyllSharp.Cli.Scaffolding;

/// <summary>The files of a site that begins: nothing that needs a theme or a plugin.</summary>
internal static class NewSite
{
    private const string Ignored = "_site/\n.jekyll-cache/\n.jekyll-metadata\n.sass-cache/\n";

    private const string DefaultLayout = """
        <!DOCTYPE html>
        <html lang="{{ site.lang | default: 'en' }}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{% if page.title %}{{ page.title | escape }} · {% endif %}{{ site.title | escape }}</title>
          {%- if page.excerpt or site.description %}
          <meta name="description" content="{{ page.excerpt | default: site.description | strip_html | normalize_whitespace | truncate: 160 | escape }}">
          {%- endif %}
          <link rel="stylesheet" href="{{ '/assets/site.css' | relative_url }}">
        </head>
        <body>
          <header>
            <a class="title" href="{{ '/' | relative_url }}">{{ site.title | escape }}</a>
            <nav>
              {%- for path in site.navigation %}
              {%- assign entry = site.pages | where: 'path', path | first %}
              <a href="{{ entry.url | relative_url }}"{% if entry.url == page.url %} aria-current="page"{% endif %}>{{ entry.title | escape }}</a>
              {%- endfor %}
            </nav>
          </header>
          <main>
        {{ content }}
          </main>
        </body>
        </html>

        """;

    private const string PostLayout = """
        ---
        layout: default
        ---
        <article>
          <h1>{{ page.title | escape }}</h1>
          <p><time datetime="{{ page.date | date_to_xmlschema }}">{{ page.date | date: '%-d %B %Y' }}</time></p>
        {{ content }}
        </article>

        """;

    private const string Stylesheet = """
        ---
        ---
        $text: #1c1c1c;
        $link: #0b57a4;

        body {
          color: $text;
          font: 1.05rem/1.6 system-ui, sans-serif;
          margin: 0 auto;
          max-width: 42rem;
          padding: 0 1rem 3rem;
        }

        header {
          align-items: baseline;
          display: flex;
          justify-content: space-between;
          padding: 1.5rem 0;
        }

        a {
          color: $link;

          &.title {
            color: inherit;
            font-weight: 600;
            text-decoration: none;
          }
        }

        pre {
          background: #f4f4f4;
          overflow-x: auto;
          padding: .75rem 1rem;
        }

        """;

    /// <summary>The files, by their paths in the site.</summary>
    /// <param name="name">The name of the folder, which becomes the title.</param>
    /// <param name="day">The day of the first post.</param>
    /// <param name="isBlank">True for a site without posts.</param>
    public static IEnumerable<(string Path, string Text)> Files(string name, DateTimeOffset day, bool isBlank)
    {
        yield return (".gitignore", Ignored);
        yield return ("_config.yml", Config(name));
        yield return ("_layouts/default.html", DefaultLayout);
        if (!isBlank)
        {
            string date = day.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return ("_layouts/post.html", PostLayout);
            yield return ($"_posts/{date}-first-post.md", "---\ntitle: The first post\n---\n\nA post is a file in `_posts` whose name begins with its date.\n\n```ruby\nputs 'Code is highlighted.'\n```\n");
        }

        yield return ("404.html", "---\ntitle: Not found\npermalink: /404.html\nlayout: default\n---\n<h1>There is no such page</h1>\n\n<p><a href=\"{{ '/' | relative_url }}\">To the start</a></p>\n");
        yield return ("about.md", "---\ntitle: About\n---\n\n# About\n\nWhat this site is for.\n");
        yield return ("assets/site.scss", Stylesheet);
        yield return ("index.md", isBlank ? "---\n---\n\n# Hello\n" : Index);
    }

    private const string Index = """
        ---
        ---

        # Hello

        {% for post in site.posts %}
        * [{{ post.title }}]({{ post.url | relative_url }}), {{ post.date | date: '%-d %B %Y' }}
        {%- endfor %}

        """;

    private static string Config(string name) =>
        $"""
        title: {Quoted(name)}
        description: ""
        url: ""            # where the site is published, as https://example.org
        baseurl: ""        # the folder below that, as /blog
        timezone: Etc/UTC  # that of dates which name none
        navigation: [about.md]

        permalink: pretty
        defaults:
          - scope: {"{"} path: "" {"}"}
            values: {"{"} layout: default {"}"}
          - scope: {"{"} path: "", type: posts {"}"}
            values: {"{"} layout: post {"}"}

        """;

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
