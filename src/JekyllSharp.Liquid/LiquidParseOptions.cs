namespace JekyllSharp.Liquid;

/// <summary>How one template is parsed.</summary>
/// <param name="Environment">Tags, filters and modes.</param>
public sealed record LiquidParseOptions(LiquidEnvironment Environment)
{
    /// <summary>The name in errors and warnings, such as a path.</summary>
    public string? TemplateName { get; init; }

    /// <summary>Lines of the file before the template's first, to count the front matter in <see cref="LiquidException.Position"/> and in messages.</summary>
    public int LineOffset { get; init; }

    /// <summary>Columns before the template's first character, for its first line only.</summary>
    public int ColumnOffset { get; init; }

    /// <summary>Takes the warnings once the whole template is parsed; they are also in <see cref="LiquidTemplate.Warnings"/>.</summary>
    public Action<LiquidWarning>? OnWarning { get; init; }

    /// <summary>
    /// Takes each filter that does not exist: its name, and the place of the tag or output. Such a filter changes nothing,
    /// so this is no warning of Liquid's. A tag that is read twice, strictly and then leniently, may call it twice.
    /// </summary>
    public Action<string, SourcePosition>? OnUnknownFilter { get; init; }
}
