using System.Text;

namespace JekyllSharp.RubyCompat;

/// <summary>Percent sequences of URLs, with upper-case digits as Ruby's libraries write them.</summary>
internal static class PercentEncoding
{
    /// <summary>Appends one byte as <c>%XX</c>.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder to, byte value) =>
        to.Append('%').Append(HexDigit(value >> 4)).Append(HexDigit(value & 15));

    /// <summary>Appends a character by the bytes of its UTF-8, each as <c>%XX</c>.</summary>
    public static void AppendEscaped(this StringBuilder to, Rune value)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (byte b in bytes[..value.EncodeToUtf8(bytes)])
        {
            to.AppendEscaped(b);
        }
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
