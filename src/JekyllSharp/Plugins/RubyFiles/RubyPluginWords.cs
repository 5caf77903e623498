namespace JekyllSharp.Plugins.RubyFiles;

/// <summary>Says what a Ruby file would have added to a site.</summary>
internal static class RubyPluginWords
{
    /// <summary>Its parts in words, kind by kind; empty where nothing known was found.</summary>
    public static string Describe(IReadOnlyList<RubyPluginPart> parts) => string.Join(
        ", ",
        parts.GroupBy(p => Kind(p.Kind)).Select(kind => kind.Key + " " + string.Join(", ", kind.Select(p => $"'{Name(p)}'").Distinct(StringComparer.Ordinal))));

    /// <summary>What to do in place of a Ruby file.</summary>
    public static string Advice(IReadOnlyList<RubyPluginPart> parts)
    {
        string[] names = [.. parts.Select(p => p.Equivalent).OfType<string>().Distinct(StringComparer.Ordinal)];
        return names.Length == 0
            ? "Write it as a plugin in C#."
            : $"The built-in {string.Join(" and ", names.Select(n => $"'{n}'"))} may do its work: jekyllsharp: {{plugins: [{string.Join(", ", names)}]}} in the configuration. Else write it as a plugin in C#.";
    }

    /// <summary>A hook is named <c>pages,documents:post_render</c>.</summary>
    private static string Name(RubyPluginPart part) => part.Kind == RubyPartKind.Hook
        ? part.Name.Replace(",", ", ", StringComparison.Ordinal).Replace(':', ' ')
        : part.Name;

    private static string Kind(RubyPartKind kind) => kind switch
    {
        RubyPartKind.Tag or RubyPartKind.Block => "the tag",
        RubyPartKind.Filter => "the filter",
        RubyPartKind.Hook => "a hook on",
        RubyPartKind.Patch => "the change of",
        _ => "the " + kind.ToString().ToLowerInvariant(),
    };
}
