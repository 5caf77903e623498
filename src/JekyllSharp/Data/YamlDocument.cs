namespace JekyllSharp.Data;

/// <summary>What a YAML text holds, and where.</summary>
/// <param name="Value">A plain value (see <see cref="Liquid.Values.DataMap"/>); null for an empty document.</param>
/// <param name="KeyPositions">Line and column, from 1, of each text key of the outermost mapping.</param>
public sealed record YamlDocument(object? Value, IReadOnlyDictionary<string, (int Line, int Column)> KeyPositions);
