using System.Text;

namespace JekyllSharp.Plugins.Avatar;

/// <summary>The checksum of zip files.</summary>
internal static class Crc32
{
    /// <summary>The checksum of a text's UTF-8.</summary>
    public static uint Of(string text)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
