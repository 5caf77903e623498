using JekyllSharp.Content;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.FileExists;

/// <summary><c>{% file_exists path %}</c>; the path may hold Liquid. What lies outside the source does not exist.</summary>
internal sealed class FileExistsTag : LiquidTag
{
    private readonly LiquidTemplate _path;

    public FileExistsTag(TagSource source)
        : base(source) =>
        _path = LiquidTemplate.Parse(source.Markup, new LiquidParseOptions(source.Environment) { TemplateName = source.TemplateName });

    public override void Render(TextWriter output, LiquidContext context)
    {
        Site site = context.Site();
        string path = SitePath.Normalize(site.Source + "/" + _path.Render(context).Trim());
        bool exists = path == site.Source || (SitePath.IsBelow(path, site.Source) && (site.Files.FileExists(path) || site.Files.DirectoryExists(path)));
        output.Write(exists ? "true" : "false");
    }
}
