using System.Collections.Concurrent;
using JekyllSharp.Extensibility;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;

namespace JekyllSharp.Migration.Auditing;

/// <summary>Stands in for tags that do not exist, so that the rest of the site can be looked at: a tag gives nothing, a block its body.</summary>
/// <param name="tags">Names; true where the tag has a body.</param>
internal sealed class MissingTags(IReadOnlyDictionary<string, bool> tags) : ISitePlugin
{
    private readonly ConcurrentDictionary<string, bool> _met = new(StringComparer.Ordinal);

    /// <summary>The tags that the build came upon.</summary>
    public ICollection<string> Met => _met.Keys;

    public string Name => "audit";

    public void Register(PluginRegistry registry)
    {
        foreach ((string name, bool isBlock) in tags)
        {
            registry.Liquid.AddTag(name, source =>
            {
                _met[name] = true;
                return isBlock ? new Block(source) : new Tag(source);
            });
        }
    }

    private sealed class Tag(TagSource source) : LiquidTag(source)
    {
        public override void Render(TextWriter output, LiquidContext context)
        {
        }
    }

    private sealed class Block(TagSource source) : LiquidBlock(source)
    {
        public override void Render(TextWriter output, LiquidContext context) => Body.Write(output, context);
    }
}
