namespace JekyllSharp.Templating.Mentions;

/// <summary>Says where tags and filters are used.</summary>
internal static class MentionWords
{
    private const int MostPlaces = 3;

    /// <summary>"not used", or how often and where first, as "used 5 times: a.md(3,1), b.md(7,9), c.md(1,1), …".</summary>
    public static string Uses(IReadOnlyCollection<TemplateMention> uses) => uses.Count switch
    {
        0 => "not used",
        1 => $"used once: {uses.First().Location}",
        _ => $"used {uses.Count} times: {string.Join(", ", uses.Take(MostPlaces).Select(u => u.Location.ToString()))}{(uses.Count > MostPlaces ? ", …" : "")}",
    };
}
