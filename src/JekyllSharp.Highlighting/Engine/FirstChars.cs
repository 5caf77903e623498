namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// Finds out with which characters a match of a pattern can begin. It errs only to the safe side:
/// what it does not understand may begin with anything.
/// </summary>
internal sealed class FirstChars
{
    private readonly string pattern;
    private int at;
    private bool ignoreCase;
    private bool unsure;

    private FirstChars(string pattern, bool ignoreCase)
    {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    internal static CharSet Of(string expandedPattern, bool ignoreCase)
    {
        var reader = new FirstChars(expandedPattern, ignoreCase);
        (CharSet set, bool canBeEmpty) = reader.Alternatives();
        if (canBeEmpty || reader.unsure || reader.at < expandedPattern.Length)
        {
            return CharSet.All;
        }

        return reader.ignoreCase ? set.WithBothCases() : set;
    }

    private (CharSet Set, bool Empty) Alternatives()
    {
        (CharSet set, bool empty) = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            (CharSet other, bool otherEmpty) = Sequence();
            set |= other;
            empty |= otherEmpty;
        }

        return (set, empty);
    }

    private (CharSet Set, bool Empty) Sequence()
    {
        CharSet set = default;
        bool empty = true;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            (CharSet item, bool itemEmpty) = Atom();
            itemEmpty |= Quantifier();
            if (empty)
            {
                set |= item;
                empty = itemEmpty;
            }
        }

        return (set, empty);
    }

    /// <summary>Reads over a quantifier and tells whether it allows none.</summary>
    private bool Quantifier()
    {
        bool none = false;
        while (at < pattern.Length)
        {
            char c = pattern[at];
            if (c is '*' or '?' or '+')
            {
                none |= c is '*' or '?';
                at++;
            }
            else if (c == '{' && IsCount(out int end))
            {
                none |= pattern[at + 1] == '0';
                at = end;
            }
            else
            {
                break;
            }
        }

        return none;
    }

    private bool IsCount(out int end)
    {
        end = at + 1;
        while (end < pattern.Length && (char.IsAsciiDigit(pattern[end]) || pattern[end] == ','))
        {
            end++;
        }

        return end < pattern.Length && pattern[end++] == '}' && char.IsAsciiDigit(pattern[at + 1]);
    }

    private (CharSet Set, bool Empty) Atom()
    {
        char c = pattern[at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return (Class(), false);
            case '.':
                return (CharSet.All, false);
            case '^' or '$':
                return (default, true);
            case '\\':
                return Escape();
            default:
                return (CharSet.Of(c), false);
        }
    }

    private (CharSet Set, bool Empty) Group()
    {
        bool lookaround = false;
        if (at < pattern.Length && pattern[at] == '?')
        {
            at++;
            char kind = pattern[at++];
            if (kind is '=' or '!')
            {
                lookaround = true;
            }
            else if (kind == '<' && pattern[at] is ('=' or '!'))
            {
                at++;
                lookaround = true;
            }
            else if (kind == '<')
            {
                at = pattern.IndexOf('>', at) + 1;
            }
            else if (kind is not (':' or '>'))
            {
                return Options(kind);
            }
        }

        (CharSet set, bool empty) = Alternatives();
        at++;
        return lookaround ? (default, true) : (set, empty);
    }

    private (CharSet Set, bool Empty) Options(char kind)
    {
        while (char.IsAsciiLetter(kind) || kind == '-')
        {
            ignoreCase |= kind == 'i';
            kind = pattern[at++];
        }

        if (kind == ')')
        {
            return (default, true);
        }

        unsure |= kind != ':';
        (CharSet set, bool empty) = Alternatives();
        at++;
        return (set, empty);
    }

    private (CharSet Set, bool Empty) Escape()
    {
        char c = pattern[at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return (default, true);
            case 'p' or 'P':
                return (Category(c == 'P'), false);
            case 'k' or (>= '1' and <= '9'):
                return (CharSet.All, true);
            default:
                return (CharSet.Of(EscapedChar(c)), false);
        }
    }

    private char EscapedChar(char c)
    {
        switch (c)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'v':
                return '\v';
            case 'e':
                return '\u001b';
            case 'a':
                return '\a';
            case '0':
                return '\0';
            case 'x':
                at += 2;
                return (char)Convert.ToInt32(pattern.Substring(at - 2, 2), 16);
            case 'u':
                at += 4;
                return (char)Convert.ToInt32(pattern.Substring(at - 4, 4), 16);
            default:
                return c;
        }
    }

    /// <summary>A Unicode category. Letters and digits are known, all else may be anything.</summary>
    private CharSet Category(bool negated)
    {
        int end = pattern.IndexOf('}', at);
        string name = pattern[(at + 1)..end];
        at = end + 1;
        CharSet lower = CharSet.Range('a', 'z');
        CharSet upper = CharSet.Range('A', 'Z');
        CharSet set = name switch
        {
            "L" => lower | upper,
            "Lu" => upper,
            "Ll" => lower,
            "N" or "Nd" => CharSet.Range('0', '9'),
            "Lt" or "Lm" or "Lo" or "Nl" or "M" or "Mn" or "Mc" or "Cf" => default,
            "Pc" => CharSet.Of('_'),
            _ => CharSet.All,
        };
        return negated ? (set == CharSet.All ? set : set.Complement()) : set with { Other = true };
    }

    private CharSet Class()
    {
        bool negated = pattern[at] == '^';
        at += negated ? 1 : 0;
        CharSet set = default;
        while (pattern[at] != ']')
        {
            char c = pattern[at++];
            if (c == '\\')
            {
                c = pattern[at++];
                if (c is 'p' or 'P')
                {
                    set |= Category(c == 'P');
                    continue;
                }

                c = c == 'b' ? '\b' : EscapedChar(c);
            }

            set |= Tail(c);
        }

        at++;
        return negated ? (ignoreCase ? CharSet.All : set.Complement()) : set;
    }

    /// <summary>One character of a class, or the range that begins with it.</summary>
    private CharSet Tail(char c)
    {
        if (pattern[at] != '-' || pattern[at + 1] == ']')
        {
            return CharSet.Of(c);
        }

        at++;
        char to = pattern[at++];
        if (to == '\\')
        {
            to = EscapedChar(pattern[at++]);
        }

        return CharSet.Range(c, to);
    }
}
