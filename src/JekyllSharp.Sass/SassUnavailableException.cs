namespace JekyllSharp.Sass;

/// <summary>The Sass compiler is not there or does not run; the message says what to do.</summary>
public sealed class SassUnavailableException : Exception
{
    /// <summary>Makes an exception.</summary>
    public SassUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
