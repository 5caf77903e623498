namespace JekyllSharp.Tests.Plugins;

/// <summary>The expected texts are what html-pipeline 2.14 made of the bodies; jemoji puts them between head and end.</summary>
public sealed class JemojiTests
{
    private const string Url = "https://github.githubassets.com/images/icons/emoji/unicode/";

    [Theory]
    [InlineData("<p>:smile:</p>", "<p>{:smile:|1f604}</p>")]
    [InlineData("x:smile:y ::smile:: :nope:+1: :SMILE:", "x{:smile:|1f604}y :{:smile:|1f604}: :nope{:+1:|1f44d} :SMILE:")]
    [InlineData(":family_man_woman_boy: :hash: :heart:", "{:family_man_woman_boy:|1f468-1f469-1f466} {:hash:|0023-20e3} {:heart:|2764}")]
    [InlineData("<ul><li>:x:</li><li><code>:x:</code></li></ul><pre>:x:</pre><a>:x:</a>", "<ul>\n<li>{:x:|274c}</li>\n<li><code>:x:</code></li>\n</ul><pre>:x:</pre><a>{:x:|274c}</a>")]
    [InlineData("<p>a &lt;b&gt; &amp; :x: c</p>", "<p>a <b> &amp; {:x:|274c} c</b></p>")]
    [InlineData("<ul><li>no: names</li><li>here:</li></ul>", "<ul><li>no: names</li><li>here:</li></ul>")]
    [InlineData("<html><head>:x:</head><body\n class='q'><br/>:x:</body><br/></html>", "<html><head>:x:</head><body\n class='q'><br>{:x:|274c}</body><br/></html>")]
    public async Task Names_become_images(string html, string expected)
    {
        string page = await BuildAsync("plugins: [jemoji]\n", html);
        Assert.Equal(Images(expected, Url), page);
    }

    [Theory]
    [InlineData("/img", "/img/emoji/unicode/")]
    [InlineData("http://mine.example/", "http://mine.example/emoji/unicode/")]
    public async Task Images_can_be_elsewhere(string source, string url) =>
        Assert.Equal(Images("{:x:|274c}", url), await BuildAsync($"plugins: [jemoji]\nemoji: {{src: \"{source}\"}}\n", ":x:"));

    private static string Images(string text, string url) => System.Text.RegularExpressions.Regex.Replace(
        text, @"\{([^|{}]+)\|([^}]+)\}", $"<img class=\"emoji\" title=\"$1\" alt=\"$1\" src=\"{url}$2.png\" height=\"20\" width=\"20\">");

    private static async Task<string> BuildAsync(string config, string html)
    {
        var site = new SiteInMemory($"== _config.yml\n{config}\n== a.html\n---\n---\n{html}\n");
        Assert.True((await site.BuildAsync()).Succeeded);
        return site.Output("a.html").TrimEnd('\n');
    }
}
