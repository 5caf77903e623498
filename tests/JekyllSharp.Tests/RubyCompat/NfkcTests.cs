using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JekyllSharp.Tests.RubyCompat;

/// <summary>Texts in URLs come into Unicode's compatibility form, as in Ruby.</summary>
public sealed class NfkcTests
{
    [Fact]
    public async Task Texts_are_normalized_as_Ruby_does()
    {
        string[][] cases = [.. File.ReadAllLines(Path.Join(AppContext.BaseDirectory, "RubyCompat", "nfkc-cases.txt")).Select(static l => l.Split(';'))];
        Assert.True(cases.Length >= 2000);
        string texts = JsonSerializer.Serialize(cases.Select(static c => Text(c[0])));
        var site = new SiteInMemory($"== _data/texts.json\n{texts}\n== a.txt\n---\n---\n{{% for t in site.data.texts %}}{{{{ t | uri_escape }}}}\n{{% endfor %}}");
        BuildResult result = await site.BuildAsync();

        Assert.True(result.Succeeded);
        Assert.Equal(cases.Select(static c => Text(c[1])), site.Output("a.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString));
    }

    // Recorded: Addressable::URI.parse(text).normalize.
    [Theory]
    [InlineData("/tags.html ", "/tags.html")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/ x ", "/%20x")]
    [InlineData("/x\\t", "/x")]
    [InlineData("/x\u3000", "/x%20")]
    [InlineData("/x/. ", "/x/")]
    [InlineData("/x y ", "/x%20y")]
    [InlineData("/a/ #b ", "/a/#b%20")]
    [InlineData("/x?q= ", "/x?q=%20")]
    [InlineData("/你，½", "/%E4%BD%A0,1%E2%81%842")]
    public async Task Blanks_around_a_path_go(string uri, string normal)
    {
        var site = new SiteInMemory($"== a.txt\n---\nuri: \"{uri}\"\n---\n{{{{ page.uri | relative_url }}}}");
        await site.BuildAsync();

        Assert.Equal(normal, site.Output("a.txt").TrimEnd('\n'));
    }

    private static string Text(string hex)
    {
        var text = new StringBuilder();
        foreach (string one in hex.Split(' '))
        {
            text.Append(char.ConvertFromUtf32(int.Parse(one, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }
}
