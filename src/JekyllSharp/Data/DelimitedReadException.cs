namespace JekyllSharp.Data;

/// <summary>A CSV or TSV text that is malformed.</summary>
/// <param name="message">What is wrong, in Ruby's words.</param>
/// <param name="line">From 1.</param>
public sealed class DelimitedReadException(string message, int line) : Exception(message)
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;
}
