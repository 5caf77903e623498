using System.Text;

namespace JekyllSharp.IO;

/// <summary>
/// Text of the site's files. Bytes that are not UTF-8 survive: each becomes a lone surrogate (U+DC80 to U+DCFF)
/// and is written as the same byte again, as Ruby's byte strings would.
/// </summary>
public static class SiteText
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Decodes a file: a byte order mark is dropped, anything else is kept.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="isValid">False where the bytes are not UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isValid)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        isValid = System.Text.Unicode.Utf8.IsValid(bytes);
        return isValid ? Encoding.UTF8.GetString(bytes) : DecodeBroken(bytes);
    }

    /// <summary>Decodes in a named encoding; UTF-8 where the name is one of its names or unknown.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? encodingName, out bool isValid)
    {
        Encoding? other = OtherEncoding(encodingName);
        if (other is null)
        {
            return Decode(bytes, out isValid);
        }

        isValid = true;
        return other.GetString(bytes);
    }

    /// <summary>Encodes text for writing.</summary>
    public static byte[] Encode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return EncodeBroken(text);
        }
    }

    private static Encoding? OtherEncoding(string? name)
    {
        if (name is null || name.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("bom|", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string DecodeBroken(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int used) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[used..];
            }
            else
            {
                text.Append((char)(0xDC00 + bytes[0]));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    private static byte[] EncodeBroken(string text)
    {
        using var bytes = new MemoryStream(text.Length * 2);
        Span<byte> buffer = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else if (text[i] is >= '\uDC80' and <= '\uDCFF')
            {
                bytes.WriteByte((byte)(text[i] - 0xDC00));
            }
            else
            {
                bytes.Write("\uFFFD"u8);
            }
        }

        return bytes.ToArray();
    }
}
