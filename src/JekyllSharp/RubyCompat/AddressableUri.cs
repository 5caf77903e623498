using System.Globalization;
using System.Text;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.RubyCompat;

/// <summary>A URI, parsed and normalised as the Addressable gem does it.</summary>
internal sealed class AddressableUri
{
    private const string Unreserved = "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";
    private const string PathCharacters = Unreserved + SubDelimiters + ":@";
    private const string FragmentCharacters = PathCharacters + "/?";
    private const string QueryCharacters = Unreserved + "!$&'()*+,=:@/?";
    private const string AllReserved = ":/?#[]@" + SubDelimiters + Unreserved;

    private readonly string? _scheme;
    private readonly string? _authority;
    private readonly string _path;
    private readonly string? _query;
    private readonly string? _fragment;

    private AddressableUri(string? scheme, string? authority, string path, string? query, string? fragment)
    {
        _scheme = scheme;
        _authority = authority;
        _path = path;
        _query = query;
        _fragment = fragment;
    }

    /// <summary>True where it names a scheme.</summary>
    public bool IsAbsolute => _scheme is not null;

    /// <exception cref="RubyErrorException">What stands before the first colon is no scheme.</exception>
    public static AddressableUri Parse(string text)
    {
        string? fragment = Cut(ref text, text.IndexOf('#'));
        string? query = Cut(ref text, text.IndexOf('?'));
        int colon = text.IndexOf(':');
        int slash = text.IndexOf('/');
        string? scheme = null;
        if (colon > 0 && (slash < 0 || colon < slash))
        {
            scheme = text[..colon];
            text = text[(colon + 1)..];
            Require(scheme);
        }

        string? authority = null;
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            int end = text.IndexOf('/', 2);
            authority = end < 0 ? text[2..] : text[2..end];
            text = end < 0 ? "" : text[end..];
        }

        return new AddressableUri(scheme, authority, text, query, fragment);
    }

    /// <summary>Lower-case scheme and host, no default port, no dot segments, one spelling of everything that is escaped.</summary>
    public string Normalize()
    {
        var result = new StringBuilder();
        string? scheme = _scheme?.ToLowerInvariant();
        if (scheme is not null)
        {
            result.Append(scheme).Append(':');
        }

        if (_authority is not null)
        {
            result.Append("//").Append(NormalizeAuthority(_authority, scheme));
        }

        string path = NormalizePath(_path);
        bool needsRoot = path.Length == 0 && !string.IsNullOrEmpty(_authority) && scheme is ("http" or "https" or "ftp");
        result.Append(needsRoot ? "/" : path);
        if (!string.IsNullOrEmpty(_query))
        {
            result.Append('?').Append(NormalizeQuery(_query));
        }

        if (!string.IsNullOrEmpty(_fragment))
        {
            result.Append('#').Append(NormalizeComponent(_fragment, FragmentCharacters));
        }

        return result.ToString();
    }

    /// <summary>Decodes what is escaped and escapes what must be, with upper-case digits; reserved characters stay as they are.</summary>
    public static string NormalizeComponent(string text) => NormalizeComponent(text, AllReserved);

    private static string? Cut(ref string text, int at)
    {
        if (at < 0)
        {
            return null;
        }

        string behind = text[(at + 1)..];
        text = text[..at];
        return behind;
    }

    private static void Require(string scheme)
    {
        bool valid = char.IsAsciiLetter(scheme[0]);
        foreach (char c in scheme)
        {
            valid &= char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.';
        }

        if (!valid)
        {
            throw new RubyErrorException("Addressable::URI::InvalidURIError", $"Invalid scheme format: '{scheme}'");
        }
    }

    private static string NormalizeAuthority(string authority, string? scheme)
    {
        int at = authority.LastIndexOf('@');
        string user = at < 0 ? "" : authority[..(at + 1)];
        string host = authority[(at + 1)..];
        int colon = host.LastIndexOf(':');
        string port = colon > host.LastIndexOf(']') ? host[(colon + 1)..] : "";
        host = port.Length > 0 || colon == host.Length - 1 && colon >= 0 ? host[..colon] : host;
        bool isDefault = (scheme, port) is ("http", "80") or ("https", "443") or ("ftp", "21");
        return user + ToAscii(host.ToLowerInvariant()) + (port.Length == 0 || isDefault ? "" : ":" + port);
    }

    private static string ToAscii(string host)
    {
        if (System.Text.Ascii.IsValid(host))
        {
            return host;
        }

        try
        {
            return new IdnMapping().GetAscii(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    /// <summary>Addressable: blanks around the path go; those around query and fragment stay.</summary>
    private static string NormalizePath(string path)
    {
        string[] segments = RubyString.Strip(path).Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = NormalizeComponent(segments[i], PathCharacters);
        }

        return RemoveDots(segments);
    }

    private static string RemoveDots(string[] segments)
    {
        bool rooted = segments.Length > 1 && segments[0].Length == 0;
        var kept = new List<string>(segments.Length);
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i];
            bool last = i == segments.Length - 1;
            if (segment is not ("." or ".."))
            {
                kept.Add(segment);
                continue;
            }

            if (segment == ".." && kept.Count > (rooted ? 1 : 0))
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (last)
            {
                kept.Add("");
            }
        }

        string joined = string.Join('/', kept);
        return joined.Length == 0 && rooted ? "/" : joined;
    }

    private static string NormalizeQuery(string query)
    {
        string[] pairs = query.Split('&');
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = NormalizeComponent(pairs[i], QueryCharacters, "+&;");
        }

        return string.Join('&', pairs);
    }

    private static string NormalizeComponent(string text, string allowed, string leaveEncoded = "")
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var decoded = new List<byte>(bytes.Length);
        var result = new StringBuilder(text.Length + 8);
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '%' || !IsEscape(bytes, i, out byte value))
            {
                decoded.Add(bytes[i]);
                continue;
            }

            if (leaveEncoded.Contains((char)value))
            {
                Encode(result, decoded, allowed);
                result.AppendEscaped(value);
            }
            else
            {
                decoded.Add(value);
            }

            i += 2;
        }

        Encode(result, decoded, allowed);
        return result.ToString();
    }

    private static bool IsEscape(byte[] bytes, int at, out byte value)
    {
        value = 0;
        return at + 2 < bytes.Length
            && char.IsAsciiHexDigit((char)bytes[at + 1])
            && char.IsAsciiHexDigit((char)bytes[at + 2])
            && byte.TryParse([(char)bytes[at + 1], (char)bytes[at + 2]], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Escapes and empties the buffer. Addressable: text is brought into Unicode's compatibility form first.</summary>
    private static void Encode(StringBuilder to, List<byte> decoded, string allowed)
    {
        byte[] bytes = [.. decoded];
        decoded.Clear();
        if (!System.Text.Ascii.IsValid(bytes) && System.Text.Unicode.Utf8.IsValid(bytes))
        {
            bytes = Encoding.UTF8.GetBytes(Nfkc.Of(Encoding.UTF8.GetString(bytes)));
        }

        foreach (byte b in bytes)
        {
            char c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || (b < 0x80 && allowed.Contains(c)))
            {
                to.Append(c);
            }
            else
            {
                to.AppendEscaped(b);
            }
        }
    }
}
