using System.Collections.Concurrent;
using System.Security.Cryptography;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Plugins.Equivalents;
using JekyllSharp.RubyCompat;
using JekyllSharp.Templating;

namespace JekyllSharp.Plugins.CacheBust;

/// <summary>
/// The filters <c>bust_file_cache</c> and <c>bust_css_cache</c>, as many sites have them in Ruby: an address gets the MD5 of the
/// file behind it, or that of all stylesheets, as its query, so that browsers ask anew when it changes.
/// </summary>
public sealed class CacheBustPlugin : ISitePlugin
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The text in an address with which the path of a file begins.</summary>
    public string Assets { get; init; } = "assets/";

    /// <summary>The folder of the stylesheets, below the source.</summary>
    public string Stylesheets { get; init; } = "_sass";

    /// <inheritdoc />
    public string Name => "cache-bust";

    /// <inheritdoc />
    public bool IsThreadSafe => true;

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        registry.Liquid.AddFilter("bust_file_cache", 0, 0, (context, input, _) => Bust(input, OfFile(context.Site(), LiquidText.ToS(input))));
        registry.Liquid.AddFilter("bust_css_cache", 0, 0, (context, input, _) => Bust(input, OfStylesheets(context.Site())));
    }

    internal static CacheBustPlugin From(PluginSettings settings)
    {
        var plain = new CacheBustPlugin();
        return new CacheBustPlugin
        {
            Assets = settings.Text("assets", plain.Assets) ?? "",
            Stylesheets = settings.Text("stylesheets", plain.Stylesheets) ?? "",
        };
    }

    private static StringValue Bust(FluidValue address, string hash) => StringValue.Create($"{LiquidText.ToS(address)}?{hash}");

    /// <summary>The address of a site has its base before the folder; a file has none of that.</summary>
    private string OfFile(Site site, string address)
    {
        int at = address.IndexOf(Assets, StringComparison.Ordinal);
        string path = at < 0 ? address : address[at..];
        return _hashes.GetOrAdd(path, p =>
        {
            string file = site.InSource(p);
            return site.Files.FileExists(file)
                ? Hash(site.Files.ReadAllBytes(file))
                : throw new RubyErrorException("Errno::ENOENT", $"bust_file_cache finds no file {p} in the site.");
        });
    }

    private string OfStylesheets(Site site) => _hashes.GetOrAdd(Stylesheets + "/", _ => Hash(
    [
        .. Glob.Tree(site.Files, site.InSource(Stylesheets), hidden: false).Where(static e => !e.IsDirectory)
            .SelectMany(e => site.Files.ReadAllBytes(SitePath.Join(site.InSource(Stylesheets), e.Path))),
    ]));

    // What the filters write is a name for a state of a file; nothing relies on it being hard to forge.
#pragma warning disable CA5351
    private static string Hash(byte[] content) => Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351
}
