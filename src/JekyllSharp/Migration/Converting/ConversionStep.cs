namespace JekyllSharp.Migration.Converting;

/// <summary>One step of a conversion.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Path">The file, below the repository; empty for advice.</param>
/// <param name="Why">What it is for, or what a person has to do.</param>
/// <param name="Content">What is written; null where nothing is.</param>
public sealed record ConversionStep(ConversionAction Action, string Path, string Why, byte[]? Content = null);

/// <summary>What a step of a conversion does.</summary>
public enum ConversionAction
{
    /// <summary>Writes a file that is not there.</summary>
    Create,

    /// <summary>Leaves a file as it is: it has what would be written.</summary>
    Unchanged,

    /// <summary>Leaves a file as it is, though it has something else: no existing file is ever overwritten.</summary>
    Keep,

    /// <summary>Writes nothing: says what a person has to know or do.</summary>
    Advice,
}
