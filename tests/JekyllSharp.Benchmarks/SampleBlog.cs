using System.Globalization;
using System.Text;

namespace JekyllSharp.Benchmarks;

/// <summary>A blog with layouts, includes and about three kilobytes of Markdown in each post; the same for each run.</summary>
internal static class SampleBlog
{
    private static readonly string[] Words =
        "stone river cloud winter garden letter window silver market bridge forest candle harbour engine meadow orchard valley lantern copper violet".Split(' ');

    public static void Write(string root, int posts)
    {
        var random = new Random(7);
        File(root, "_config.yml", "title: Bench\nurl: https://example.org\npermalink: /:year/:month/:day/:title/\n");
        File(root, "_includes/head.html", "<!doctype html><html><head><meta charset=\"utf-8\"><title>{{ page.title | escape }} - {{ site.title }}</title></head><body><header><a href=\"/\">{{ site.title }}</a></header>\n");
        File(root, "_includes/foot.html", "<footer>{{ site.title }}, {{ site.posts.size }} posts</footer></body></html>\n");
        File(root, "_layouts/default.html", "{% include head.html %}<main>{{ content }}</main>{% include foot.html %}");
        File(root, "_layouts/post.html", "---\nlayout: default\n---\n<h1>{{ page.title }}</h1><time datetime=\"{{ page.date | date_to_xmlschema }}\">{{ page.date | date: '%B %-d, %Y' }}</time>{% for t in page.tags %} <a href=\"/tags/{{ t | slugify }}/\">{{ t }}</a>{% endfor %}\n{{ content }}\n{% if page.previous %}<a href=\"{{ page.previous.url }}\">{{ page.previous.title }}</a>{% endif %}{% if page.next %}<a href=\"{{ page.next.url }}\">{{ page.next.title }}</a>{% endif %}\n");
        File(root, "index.html", "---\nlayout: default\ntitle: Home\n---\n<ul>{% for post in site.posts %}<li><a href=\"{{ post.url }}\">{{ post.title }}</a> {{ post.date | date: '%Y-%m-%d' }}</li>{% endfor %}</ul>\n");
        for (int i = 0; i < posts; i++)
        {
            DateTime day = new DateTime(2000, 1, 1).AddDays(i);
            string name = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + Some(random, 3).Replace(' ', '-') + ".md";
            File(root, "_posts/" + name, Post(random, i));
        }
    }

    private static string Post(Random random, int number)
    {
        var text = new StringBuilder($"---\nlayout: post\ntitle: \"{Some(random, 4)} {number}\"\ntags: [{Some(random, 1)}, {Some(random, 1)}]\n---\n\n");
        for (int section = 0; section < 4; section++)
        {
            text.Append($"## {Some(random, 4)}\n\n{Some(random, 40)} **{Some(random, 2)}** {Some(random, 12)} [{Some(random, 2)}](/p/{Some(random, 1)}/) \"{Some(random, 3)}\" `{Some(random, 1)}`.\n\n");
            text.Append($"* {Some(random, 6)}\n* {Some(random, 7)} *{Some(random, 1)}*\n\n| a | b |\n|---|---|\n| {Some(random, 2)} | {Some(random, 1)} |\n\n");
            text.Append($"```yaml\nkey: value\nlist:\n  - {Some(random, 1)}\n  - {section}\n```\n\n> {Some(random, 20)}\n\n");
        }

        return text.ToString();
    }

    private static string Some(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));

    private static void File(string root, string path, string text)
    {
        string full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
    }
}
