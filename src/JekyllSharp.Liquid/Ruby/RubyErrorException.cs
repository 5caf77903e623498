namespace JekyllSharp.Liquid.Ruby;

/// <summary>
/// An error that the equivalent Ruby operation raises, with Ruby's class name and wording.
/// The renderer turns it into a render exception with a place.
/// </summary>
public sealed class RubyErrorException : Exception
{
    /// <summary>Makes an error.</summary>
    /// <param name="rubyClass">Ruby's exception class, such as <c>ArgumentError</c>.</param>
    /// <param name="message">Ruby's message.</param>
    public RubyErrorException(string rubyClass, string message)
        : base(message)
    {
        RubyClass = rubyClass;
    }

    /// <summary>Ruby's exception class.</summary>
    public string RubyClass { get; }

    /// <summary>
    /// True for the error of an object that raises where a template reads it, and not before: the filter <c>map</c> takes such
    /// an object into its list unread.
    /// </summary>
    public bool IsRaisedOnReading { get; init; }

    internal static RubyErrorException Argument(string message) => new("ArgumentError", message);

    internal static RubyErrorException Type(string message) => new("TypeError", message);
}
