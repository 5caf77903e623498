using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Tags;

/// <summary>What Liquid takes for the name of a variable that is assigned: letters, digits and <c>_-.[]</c>, perhaps in round brackets.</summary>
internal static class VariableName
{
    public static bool IsCharacter(char c) => IsPlain(c) || c is '(' or ')';

    /// <summary>The longest legal name at the end of a run of name characters: each may have one bracket before and one behind it.</summary>
    public static string Legal(ReadOnlySpan<char> run)
    {
        int start = run.Length;
        for (int i = run.Length; i > 0;)
        {
            int at = i;
            at -= run[at - 1] == ')' ? 1 : 0;
            if (at == 0 || !IsPlain(run[at - 1]))
            {
                break;
            }

            at--;
            at -= at > 0 && run[at - 1] == '(' ? 1 : 0;
            start = i = at;
        }

        return run[start..].ToString();
    }

    /// <summary>The first name in a markup; empty where there is none.</summary>
    public static string First(string markup)
    {
        int start = 0;
        while (start < markup.Length && !IsPlain(markup[start]) && !(markup[start] == '(' && start + 1 < markup.Length && IsPlain(markup[start + 1])))
        {
            start++;
        }

        int end = start;
        while (end < markup.Length)
        {
            int at = end + (markup[end] == '(' ? 1 : 0);
            if (at >= markup.Length || !IsPlain(markup[at]))
            {
                break;
            }

            at++;
            end = at + (at < markup.Length && markup[at] == ')' ? 1 : 0);
        }

        return markup[start..end];
    }

    private static bool IsPlain(char c) => RubyString.IsWord(c) || c is '-' or '.' or '[' or ']';
}
