using System.Buffers;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Filters;

/// <summary>Jekyll's filters of URLs.</summary>
internal static class UrlFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("relative_url", 0, 0, static (context, input, _) => Convert(context, input, absolute: false));
        builder.AddFilter("absolute_url", 0, 0, static (context, input, _) => Convert(context, input, absolute: true));
        builder.AddFilter("uri_escape", 0, 0, static (_, input, _) => input switch
        {
            NilValue => input,
            StringValue text => TextFilters.Text(AddressableUri.NormalizeComponent(text.ToStringValue())),
            _ => throw new Liquid.Ruby.RubyErrorException("TypeError", $"Can't convert {RubyComparison.ClassName(input)} into String."),
        });
    }

    private static FluidValue Convert(LiquidContext context, FluidValue input, bool absolute)
    {
        if (input is NilValue)
        {
            return input;
        }

        // Jekyll: a document or page stands for its own URL.
        FluidValue url = input is Drop drop && drop.Get("url") is { } own ? own : input;
        JekyllFilterServices services = JekyllFilterServices.Of(context);
        string text = LiquidText.ToS(url);
        return TextFilters.Text(absolute
            ? services.AbsoluteUrls.GetOrAdd(text, static (t, s) => Absolute(t, s), services)
            : services.RelativeUrls.GetOrAdd(text, static (t, s) => Relative(t, s), services));
    }

    private static string Relative(string input, JekyllFilterServices services)
    {
        if (!IsPlain(input) && AddressableUri.Parse(input).IsAbsolute)
        {
            return input;
        }

        return RelativeTo(services.BaseUrl, input);
    }

    /// <summary>A path with the site's base in front, normalised.</summary>
    public static string RelativeTo(string? baseUrl, string path)
    {
        string trimmed = baseUrl is null ? "" : baseUrl.EndsWith('/') ? baseUrl[..^1] : baseUrl;
        if (IsPlain(path) && (trimmed.Length == 0 || IsPlain(trimmed)))
        {
            return trimmed + path;
        }

        return AddressableUri.Parse(Rooted(trimmed) + Rooted(path)).Normalize();
    }

    private static string Absolute(string input, JekyllFilterServices services)
    {
        if (!IsPlain(input) && AddressableUri.Parse(input).IsAbsolute)
        {
            return input;
        }

        return AbsoluteTo(services.Url, services.BaseUrl, input);
    }

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._~-");

    /// <summary>A path with the site's address and base in front, normalised; only the base where the site has no address.</summary>
    public static string AbsoluteTo(string? siteUrl, string? baseUrl, string path)
    {
        string relative = RelativeTo(baseUrl, path);
        return string.IsNullOrEmpty(siteUrl) ? relative
            : IsNormal(siteUrl, relative) ? siteUrl + relative
            : AddressableUri.Parse(siteUrl + relative).Normalize();
    }

    /// <summary>True for the many addresses in which there is nothing to normalise: a scheme, a host in lower case, a plain path.</summary>
    private static bool IsNormal(string siteUrl, string path)
    {
        int host = siteUrl.StartsWith("https://", StringComparison.Ordinal) ? 8 : siteUrl.StartsWith("http://", StringComparison.Ordinal) ? 7 : siteUrl.Length;
        return host < siteUrl.Length && char.IsAsciiLetterOrDigit(siteUrl[^1])
            && !siteUrl.AsSpan(host).ContainsAnyExcept(HostCharacters)
            && path.StartsWith('/') && !path.AsSpan().ContainsAnyExcept(PathCharacters)
            && !path.Contains("/.", StringComparison.Ordinal);
    }

    /// <summary>True for a path in which there is nothing to normalise.</summary>
    private static bool IsPlain(string path) => path.StartsWith('/') && !path.AsSpan().ContainsAnyExcept(PathCharacters)
        && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal);

    private static string Rooted(string part) => part.Length == 0 || part.StartsWith('/') ? part : "/" + part;
}
