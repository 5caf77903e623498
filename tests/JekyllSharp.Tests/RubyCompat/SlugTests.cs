using System.Text.Json;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Tests.RubyCompat;

public sealed class SlugTests
{
    [Fact]
    public void Slugs_are_those_of_Jekyll_in_every_mode()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Templating", "Cases", "slugify.json");
        List<string[]> rows = JsonSerializer.Deserialize<List<string[]>>(File.ReadAllText(path))!;
        Assert.True(rows.Count > 100);
        Assert.All(rows, static row =>
        {
            SlugMode mode = Slug.ParseMode(row[1]);
            Assert.Equal((row[2], row[3]), (Slug.Slugify(row[0], mode), Slug.Slugify(row[0], mode, cased: true)));
        });
    }
}
