using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>The tag that ended a section of a block.</summary>
/// <param name="Name">Its name, such as <c>else</c> or <c>endif</c>.</param>
/// <param name="Markup">What stands behind the name.</param>
/// <param name="Position">Where it stands.</param>
public sealed record SectionEnd(string Name, string Markup, SourcePosition Position);

/// <summary>What a tag's factory is given: the tag as it stands in the template, and the means to read on and to parse expressions.</summary>
public sealed class TagSource
{
    private readonly TemplateParser _parser;

    internal TagSource(TemplateParser parser, string name, string markup, SourcePosition position, int markupStart)
    {
        _parser = parser;
        Name = name;
        Markup = markup;
        Position = position;
        MarkupStart = markupStart;
    }

    /// <summary>The tag's name.</summary>
    public string Name { get; }

    /// <summary>What stands between the name and the end of the tag; white space at the end is kept.</summary>
    public string Markup { get; }

    /// <summary>Where the tag stands.</summary>
    public SourcePosition Position { get; }

    /// <summary>The template's name.</summary>
    public string? TemplateName => _parser.Options.TemplateName;

    /// <summary>Tags, filters and modes.</summary>
    public LiquidEnvironment Environment => _parser.Options.Environment;

    internal int MarkupStart { get; }

    internal TemplateParser Parser => _parser;

    /// <summary>Reads the body up to <c>end</c> and the tag's name.</summary>
    /// <exception cref="LiquidSyntaxException">The body cannot be parsed, or the block is never closed.</exception>
    public LiquidBody ParseBody()
    {
        string end = "end" + Name;
        return ParseSection(name => name == end, out _);
    }

    /// <summary>Reads the body up to the first tag that is accepted as its end.</summary>
    /// <param name="isEnd">Asked for each tag that the environment does not know.</param>
    /// <param name="end">The tag that ended it.</param>
    /// <param name="skipUnknown">True passes over unknown tags instead of raising.</param>
    public LiquidBody ParseSection(Func<string, bool> isEnd, out SectionEnd end, bool skipUnknown = false) =>
        _parser.ParseSection(Name, Position, isEnd, skipUnknown, out end);

    /// <summary>Reads the text up to <c>end</c> and the tag's name without looking into it, as <c>raw</c> does.</summary>
    public string ReadRaw() => _parser.ReadRaw(Name, Position);

    /// <summary>Parses one expression: a literal, a range or a lookup. Nothing is refused; odd markup is nil.</summary>
    public LiquidExpression ParseExpression(string markup)
    {
        try
        {
            return ExpressionParser.Parse(markup);
        }
        catch (StrictSyntaxException error)
        {
            throw SyntaxError(error.Message);
        }
    }

    /// <summary>Parses what may stand in an output: an expression and filters.</summary>
    public LiquidExpression ParseOutput(string markup) => WithFallback(
        markup,
        $"{{{{{markup}}}}}",
        static (text, source) => new StrictParser(text, source).Output(),
        static (text, source) => LaxParser.Output(text, source));

    /// <summary>Parses a condition, as <c>if</c> and Jekyll's <c>where_exp</c> have them.</summary>
    public ConditionExpression ParseCondition(string markup) => WithFallback(
        markup,
        markup,
        static (text, source) => new StrictParser(text, source).Condition(),
        static (text, source) => LaxParser.Condition(text, source));

    /// <summary>Parses this source's whole markup as a condition, without lax fallback. For filters, so the error is one of rendering.</summary>
    /// <exception cref="Ruby.RubyErrorException">It is none (<c>Liquid::SyntaxError</c>).</exception>
    public ConditionExpression ParseStrictCondition()
    {
        try
        {
            return new StrictParser(Markup, this).Condition();
        }
        catch (StrictSyntaxException error)
        {
            throw new Ruby.RubyErrorException("Liquid::SyntaxError", error.Message);
        }
    }

    /// <summary>A syntax error at this tag, to be thrown.</summary>
    public LiquidSyntaxException SyntaxError(string message, string rubyClass = "Liquid::SyntaxError") =>
        _parser.Error(message, Position, rubyClass);

    /// <summary>Reports markup that should not be, without stopping.</summary>
    public void Warn(string message) => _parser.Warn(message, Position);

    internal void ReportUnknownFilter(string name) => _parser.Options.OnUnknownFilter?.Invoke(name, Position);

    /// <summary>A source for markup without a template around it, such as a filter's argument.</summary>
    public static TagSource ForExpression(LiquidEnvironment environment, string markup) =>
        new(new TemplateParser("", new LiquidParseOptions(environment)), "", markup, new SourcePosition(1, 1), 0);

    internal LoopMarkup ParseLoop() => WithFallback(
        Markup,
        Markup,
        static (text, source) => new StrictParser(text, source).Loop(),
        static (text, source) => LaxParser.Loop(text, source));

    private T WithFallback<T>(string markup, string shown, Func<string, TagSource, T> strict, Func<string, TagSource, T> lax)
    {
        if (Environment.ErrorMode == LiquidErrorMode.Lax)
        {
            return lax(markup, this);
        }

        try
        {
            return strict(markup, this);
        }
        catch (StrictSyntaxException error)
        {
            string message = $"{error.Message} in \"{Ruby.RubyString.Strip(shown)}\"";
            if (Environment.ErrorMode == LiquidErrorMode.Strict)
            {
                throw SyntaxError(message);
            }

            Warn(message);
            return lax(markup, this);
        }
    }
}
