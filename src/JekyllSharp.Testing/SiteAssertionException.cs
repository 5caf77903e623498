namespace JekyllSharp.Testing;

/// <summary>A site is not as a test wants it. Every test framework reports it as a failure with its message.</summary>
public sealed class SiteAssertionException : Exception
{
    /// <summary>Makes an exception with what is wrong and what can be done.</summary>
    public SiteAssertionException(string message)
        : base(message)
    {
    }
}
