namespace JekyllSharp.Liquid;

/// <summary>A filter and how many arguments it takes, the input not counted.</summary>
/// <param name="Name">The name in templates.</param>
/// <param name="MinArgs">Fewest arguments.</param>
/// <param name="MaxArgs">Most arguments; -1 sets no bound.</param>
/// <param name="Function">What it does.</param>
public sealed record FilterDefinition(string Name, int MinArgs, int MaxArgs, FilterFn Function)
{
    /// <summary>
    /// True where the result depends on input and arguments alone as long as the environment lives. Results for long texts are then
    /// remembered: themes strip and count the words of the same posts on page after page.
    /// </summary>
    public bool IsPure { get; init; }

    /// <summary>Ruby's words for the number of arguments it expects, the input counted.</summary>
    internal string Arity => MaxArgs < 0 ? $"{MinArgs + 1}+" : MinArgs == MaxArgs ? $"{MinArgs + 1}" : $"{MinArgs + 1}..{MaxArgs + 1}";
}
