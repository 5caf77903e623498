using System.Buffers;
using YamlDotNet.Core.Events;

namespace JekyllSharp.Data;

/// <summary>How a tag may be written. Psych is stricter than the parser here: no brackets, no quotes, nothing behind it but a blank.</summary>
internal static class YamlTags
{
    private static readonly SearchValues<char> OfTag =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-;/?:@&=+$.~*'()%!");

    private static readonly SearchValues<char> OfAddress =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-;/?:@&=+$.~*'()%!,[]");

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u0085\u2028\u2029");

    /// <summary>What is wrong with the tag of a node; null where nothing is, or it has none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="node">The node, which begins with its tag or its anchor.</param>
    public static YamlReadException? Refusal(string text, NodeEvent node)
    {
        ReadOnlySpan<char> properties = text.AsSpan(Math.Min((int)node.Start.Index, text.Length));
        if (properties is ['&', ..])
        {
            int anchorEnd = properties.IndexOfAny(Ends);
            properties = anchorEnd < 0 ? default : properties[anchorEnd..].TrimStart(" \t\r\n");
        }

        if (properties is not ['!', ..] || Mistake(properties) is not { } message)
        {
            return null;
        }

        return new YamlReadException(message + " while scanning a tag", (int)node.Start.Line, (int)node.Start.Column, isSyntax: true);
    }

    private static string? Mistake(ReadOnlySpan<char> tag)
    {
        bool isAddress = tag is ['!', '<', ..];
        int start = isAddress ? 2 : 1;
        int length = tag[start..].IndexOfAnyExcept(isAddress ? OfAddress : OfTag);
        int end = length < 0 ? tag.Length : start + length;
        if (isAddress && (end == tag.Length || tag[end++] != '>'))
        {
            return "did not find the expected '>'";
        }

        for (ReadOnlySpan<char> rest = tag[start..end]; rest.IndexOf('%') is >= 0 and int at; rest = rest[(at + 1)..])
        {
            if (at + 2 >= rest.Length || !char.IsAsciiHexDigit(rest[at + 1]) || !char.IsAsciiHexDigit(rest[at + 2]))
            {
                return "did not find URI escaped octet";
            }
        }

        return end == tag.Length || Ends.Contains(tag[end]) ? null : "did not find expected whitespace or line break";
    }
}
