using System.Collections.Concurrent;
using System.Text;
using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Drops;
using JekyllSharp.Templating.Tags;

namespace JekyllSharp.Plugins.IncludeCache;

/// <summary>
/// <c>{% include_cached file.html key=value %}</c>. What the first render of a build gave is used wherever the file and the
/// values of the parameters, in the order of their names, are the same; the names do not count.
/// </summary>
public sealed class IncludeCachedTag(TagSource source, ConcurrentDictionary<string, string> cache) : IncludeTag(source)
{
    /// <inheritdoc />
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        string file = FileName(context);
        LiquidTemplate template = Template(context, file);
        DataMap? parameters = HasParameters ? Evaluate(context) : null;
        string key = Key(template.Name ?? file, parameters);
        if (!cache.TryGetValue(key, out string? text))
        {
            // The first one in the order of rendering decides.
            context.Site().Turns?.WaitForEarlier();
        }

        if (text is null && !cache.TryGetValue(key, out text))
        {
            using var writer = new StringWriter();
            WriteIncluded(writer, context, template, file, parameters);
            text = cache.GetOrAdd(key, writer.ToString());
        }

        output.Write(text);
        return Completion.Normal;
    }

    private static string Key(string path, DataMap? parameters)
    {
        var key = new StringBuilder(path);
        if (parameters is null)
        {
            return key.ToString();
        }

        key.Append('\0');
        foreach (KeyValuePair<object?, object?> pair in parameters.OrderBy(p => RubyPlain.ToS(p.Key), StringComparer.Ordinal))
        {
            // The gem: a document counts as itself, anything else by its kind and what it holds.
            key.Append(pair.Value is IContentDrop { Item: { } item } ? item.Url : LiquidText.Inspect(LiquidValue.From(pair.Value))).Append('\0');
        }

        return key.ToString();
    }
}
