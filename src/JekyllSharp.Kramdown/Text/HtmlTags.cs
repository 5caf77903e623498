using System.Collections.Frozen;
using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Text;

/// <summary>What kramdown knows of HTML: which elements there are, and how a tag is written.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> SpanElements = Set(
        "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc "
        + "rp rt rtc ruby samp select small span strong sub sup tt u var");

    private static readonly FrozenSet<string> BlockElements = Set(
        "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer "
        + "form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main map menu nav ol optgroup p pre "
        + "section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Void = Set(
        "area base br col command embed hr img input keygen link meta param source track wbr");

    private static readonly FrozenSet<string> BlockContent = Set(
        "address applet article aside blockquote body dd details div dl fieldset figcaption figure footer form "
        + "header hgroup iframe li main map menu nav noscript object section summary td");

    private static readonly FrozenSet<string> SpanContent = Set(
        "a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup "
        + "p q rb rbc rp rt rtc ruby select small span strong sub sup th tt");

    private static readonly FrozenSet<string> OtherKnown = Set(
        "code colgroup head html kbd mark math ol option pre samp script style table tbody textarea tfoot thead tr "
        + "u ul var");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpanLookup =
        SpanElements.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>kramdown 2.5 added <c>time</c>.</summary>
    public static bool IsSpanElement(string name, KramdownVersion version) =>
        SpanElements.Contains(name) || (version == KramdownVersion.V2_5 && name == "time");

    public static bool IsBlockElement(string name) => BlockElements.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether the name is one of HTML, so that case does not matter.</summary>
    public static bool IsKnown(string name) =>
        BlockContent.Contains(name) || SpanContent.Contains(name) || OtherKnown.Contains(name) || Void.Contains(name);

    public static ContentModel ModelOf(string name) =>
        BlockContent.Contains(name) ? ContentModel.Block
        : SpanContent.Contains(name) ? ContentModel.Span
        : ContentModel.Raw;

    /// <summary>Index after a name with an optional prefix, or -1.</summary>
    public static int NameEnd(string s, int p)
    {
        int i = PartEnd(s, p);
        if (i < 0)
        {
            return -1;
        }

        if (i < s.Length && s[i] == ':')
        {
            int second = PartEnd(s, i + 1);
            return second < 0 ? i : second;
        }

        return i;
    }

    /// <summary>
    /// Whether a start or end tag at an angle bracket ends the lines before it. Names of span elements do not, nor
    /// longer names that begin with one and a dash, a colon or a period.
    /// </summary>
    public static bool EndsLazyLines(string s, int p)
    {
        bool close = p + 1 < s.Length && s[p + 1] == '/';
        int start = close ? p + 2 : p + 1;
        int end = NameEnd(s, start);
        if (end < 0 || StartsWithSpanElement(s, start))
        {
            return false;
        }

        return !close || CloseTagEnd(s, p, out _) >= 0;
    }

    private static bool StartsWithSpanElement(string s, int start)
    {
        int end = start;
        while (end < s.Length && Chars.IsBoundaryWord(s, end))
        {
            end++;
        }

        ReadOnlySpan<char> name = s.AsSpan(start, end - start);
        return SpanLookup.Contains(name) || name.SequenceEqual("script");
    }

    /// <summary>Index after an end tag at an angle bracket, or -1.</summary>
    public static int CloseTagEnd(string s, int p, out string name)
    {
        name = "";
        if (p + 2 >= s.Length || s[p] != '<' || s[p + 1] != '/')
        {
            return -1;
        }

        int end = NameEnd(s, p + 2);
        if (end < 0)
        {
            return -1;
        }

        int i = end;
        while (i < s.Length && Chars.IsSpace(s[i]))
        {
            i++;
        }

        if (i >= s.Length || s[i] != '>')
        {
            return -1;
        }

        name = s[(p + 2)..end];
        return i + 1;
    }

    /// <summary>Index after a comment, or -1.</summary>
    public static int CommentEnd(string s, int p, ref Absence end)
    {
        if (string.CompareOrdinal(s, p, "<!--", 0, 4) != 0)
        {
            return -1;
        }

        int close = end.Find(s, "-->", p + 4);
        return close < 0 ? -1 : close + 3;
    }

    /// <summary>Reads a start tag.</summary>
    public static bool TryReadTag(string s, int p, out HtmlTag tag)
    {
        tag = default;
        if (p + 1 >= s.Length || s[p] != '<')
        {
            return false;
        }

        int nameEnd = NameEnd(s, p + 1);
        if (nameEnd < 0)
        {
            return false;
        }

        int i = nameEnd;
        AttributeSpan? first = null;
        List<AttributeSpan>? attributes = null;
        while (true)
        {
            int space = SkipSpace(s, i);
            if (space >= s.Length)
            {
                return false;
            }

            if (s[space] == '>' || (s[space] == '/' && space + 1 < s.Length && s[space + 1] == '>'))
            {
                bool closed = s[space] == '/';
                tag = new HtmlTag(s[(p + 1)..nameEnd], Join(first, attributes), closed, space + (closed ? 2 : 1));
                return true;
            }

            if (space == i || ReadAttribute(s, space) is not { } attribute)
            {
                return false;
            }

            if (first is null)
            {
                first = attribute;
            }
            else
            {
                (attributes ??= [first.Value]).Add(attribute);
            }

            i = attribute.End;
        }
    }

    private static IReadOnlyList<AttributeSpan> Join(AttributeSpan? first, List<AttributeSpan>? all) =>
        all ?? (first is null ? [] : (IReadOnlyList<AttributeSpan>)[first.Value]);

    private static AttributeSpan? ReadAttribute(string s, int p)
    {
        int nameEnd = NameEnd(s, p);
        if (nameEnd < 0)
        {
            return null;
        }

        string name = s[p..nameEnd];
        int i = SkipSpace(s, nameEnd);
        if (i >= s.Length || s[i] != '=')
        {
            return new AttributeSpan(name, "", nameEnd);
        }

        i = SkipSpace(s, i + 1);
        if (i >= s.Length)
        {
            return null;
        }

        if (s[i] is '"' or '\'')
        {
            int close = s.IndexOf(s[i], i + 1);
            return close < 0 ? null : new AttributeSpan(name, s[(i + 1)..close], close + 1);
        }

        int end = i;
        while (end < s.Length && (Chars.IsWord(s[end]) || s[end] is ':' or '-'))
        {
            end++;
        }

        return end == i ? null : new AttributeSpan(name, s[i..end], end);
    }

    private static int SkipSpace(string s, int p)
    {
        while (p < s.Length && Chars.IsSpace(s[p]))
        {
            p++;
        }

        return p;
    }

    private static int PartEnd(string s, int p)
    {
        if (p >= s.Length || !(s[p] == '_' || Chars.IsAlpha(s, p)))
        {
            return -1;
        }

        int i = p + 1;
        while (i < s.Length && (s[i] is '-' or '.' or '_' || Chars.IsAlphaNumeric(s, i)))
        {
            i++;
        }

        return i;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>One attribute of a tag, and the index after it.</summary>
internal readonly record struct AttributeSpan(string Name, string Value, int End);

/// <summary>A start tag, and the index after it.</summary>
internal readonly record struct HtmlTag(string Name, IReadOnlyList<AttributeSpan> Attributes, bool Closed, int End);
