using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Tags;

/// <summary>Templates that others name, parsed once a render.</summary>
internal static class PartialTemplates
{
    public static LiquidTemplate Load(LiquidContext context, string name)
    {
        var key = (typeof(PartialTemplates), name);
        if (context.TagState.TryGetValue(key, out object? cached))
        {
            return (LiquidTemplate)cached;
        }

        if (context.Environment.ReadPartial is not { } read)
        {
            throw new RubyErrorException("Liquid::FileSystemError", "This liquid context does not allow includes.");
        }

        if (context.Callers.Count >= context.Environment.Limits.MaxDepth)
        {
            throw new RubyErrorException("Liquid::StackLevelError", "Nesting too deep");
        }

        string text = read(name) ?? throw new RubyErrorException("Liquid::FileSystemError", $"No such template '{name}'");
        var template = LiquidTemplate.Parse(text, new LiquidParseOptions(context.Environment) { TemplateName = name });
        context.TagState[key] = template;
        return template;
    }
}
