namespace JekyllSharp.Liquid;

/// <summary>What stops the parsing or the rendering of a template, worded as Ruby words it.</summary>
public abstract class LiquidException : Exception
{
    private protected LiquidException(string prefix, string message, string rubyClass, string? templateName, SourcePosition position, Exception? inner = null)
        : base(message, inner)
    {
        Prefix = prefix;
        RawMessage = message;
        RubyClass = rubyClass;
        TemplateName = templateName;
        Position = position;
    }

    /// <summary>Ruby's message with its prefix, such as <c>Liquid syntax error (line 3): Unknown tag 'x'</c>.</summary>
    public override string Message
    {
        get
        {
            string place = MessageTemplateName is null ? $"line {Position.Line}" : $"{MessageTemplateName} line {Position.Line}";
            string text = Prefix.Length == 0 ? RawMessage : $"{Prefix} ({place}): {RawMessage}";
            return MarkupContext is null ? text : text + " " + MarkupContext;
        }
    }

    /// <summary>The message alone.</summary>
    public string RawMessage { get; }

    /// <summary>Ruby's exception class, such as <c>Liquid::SyntaxError</c>.</summary>
    public string RubyClass { get; }

    /// <summary>The template in which it happened, as it was named when it was parsed.</summary>
    public string? TemplateName { get; }

    /// <summary>Where it happened; the front matter's lines are counted where the parse options say so.</summary>
    public SourcePosition Position { get; }

    /// <summary>The name that the message carries; an <c>include</c> tag sets it as Jekyll's does.</summary>
    public string? MessageTemplateName { get; set; }

    /// <summary>What Ruby appends to the message: the markup of a parse warning, or <c>included </c> in Jekyll's tags.</summary>
    public string? MarkupContext { get; set; }

    private string Prefix { get; }
}
