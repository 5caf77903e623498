namespace JekyllSharp.Tests.Migration;

/// <summary>A test that needs Chromium; skipped with a message where there is none.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Program is null)
        {
            Skip = "Chromium is not installed (chromium, chromium-browser or google-chrome in PATH).";
        }
    }

    /// <summary>The browser's program; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Join(folder, name)))
        .FirstOrDefault(File.Exists);
}
