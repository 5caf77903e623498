using System.Text;

namespace JekyllSharp.Kramdown.Rendering;

/// <summary>Takes line breaks out from between characters of Chinese, Japanese and Korean.</summary>
internal static class CjkLines
{
    public static string Join(string text)
    {
        if (!text.Contains('\n'))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i > 0 && i + 1 < text.Length && IsCjk(text[i - 1]) && IsCjk(text[i + 1]))
            {
                continue;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool IsCjk(char c) =>
        c is >= '\u2E80' and <= '\u2FDF' or >= '\u3000' and <= '\u303F' or >= '\u3040' and <= '\u30FF'
            or >= '\u3100' and <= '\u312F' or >= '\u3130' and <= '\u318F' or >= '\u31A0' and <= '\u31BF'
            or >= '\u31F0' and <= '\u31FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF'
            or >= '\uA960' and <= '\uA97F' or >= '\uAC00' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF' or >= '\u1100' and <= '\u11FF';
}
