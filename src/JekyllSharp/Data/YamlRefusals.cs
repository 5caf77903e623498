using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using Scalar = YamlDotNet.Core.Tokens.Scalar;

namespace JekyllSharp.Data;

/// <summary>What Psych refuses and the parser here reads: control characters, and tabs where a line's indentation is told.</summary>
internal static class YamlRefusals
{
    // Psych: tab, line feed, carriage return, next line and everything else that is printable.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(static c => c is < ' ' and not ('\t' or '\n' or '\r') or (>= '\x7F' and not '\x85')),
        '\uFFFE', '\uFFFF',
    ]);

    /// <summary>The first control character of a text; null where it has none.</summary>
    public static YamlReadException? Control(string text) => text.AsSpan().IndexOfAny(Controls) is >= 0 and int at
        ? At(text, at, $"control characters are not allowed: this is U+{(int)text[at]:X4}")
        : null;

    /// <summary>The first tab that stands where only spaces may; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">How far the parser came.</param>
    public static YamlReadException? Tab(string text, long end) =>
        text.Contains('\t', StringComparison.Ordinal) ? new Walk(text).FirstTab(end) : null;

    private static YamlReadException At(string text, int at, string message)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at);
        return new YamlReadException(message, before.Count('\n') + 1, at - (before.LastIndexOf('\n') + 1) + 1, isSyntax: true);
    }

    /// <summary>From token to token: a tab is a blank but where a key may start, as behind a line break or a dash.</summary>
    private sealed class Walk(string text)
    {
        private int _at;
        private int _brackets;
        private bool _mayStartKey = true;
        private bool _isLongKey;

        public YamlReadException? FirstTab(long end)
        {
            var scanner = new Scanner(new StringReader(text), skipComments: true);
            while (MoveNext(scanner) && scanner.Current is { } token && token is not StreamEnd)
            {
                int start = (int)token.Start.Index;
                if (start > end)
                {
                    break;
                }

                if ((start > _at ? Between(start) : null) is { } tab)
                {
                    return tab;
                }

                if (token is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } && InBlock(start) is { } inBlock)
                {
                    return inBlock;
                }

                Pass(token);
            }

            return Between((int)Math.Min(end, text.Length));
        }

        /// <summary>False also where there is no token: the tab may be what is in its place.</summary>
        private static bool MoveNext(Scanner scanner)
        {
            try
            {
                return scanner.MoveNext();
            }
            catch (YamlException)
            {
                return false;
            }
        }

        private void Pass(Token token)
        {
            _at = Math.Max(_at, (int)token.End.Index);
            bool isWritten = token.End.Index > token.Start.Index;
            switch (token)
            {
                case FlowSequenceStart or FlowMappingStart:
                    _brackets++;
                    break;
                case FlowSequenceEnd or FlowMappingEnd:
                    _brackets--;
                    _mayStartKey = false;
                    break;
                case Key:
                    _isLongKey = isWritten;
                    _mayStartKey = isWritten;
                    break;
                case Value when isWritten:
                    _mayStartKey = _isLongKey;
                    break;
                case BlockEntry:
                    _mayStartKey = true;
                    break;
                case Scalar { Style: ScalarStyle.Plain }:
                    // The blanks and empty lines behind it belong to it, until it is known that it does not go on.
                    int next = _at;
                    while (next < text.Length && text[next] is ' ' or '\t' or '\n' or '\r')
                    {
                        next++;
                    }

                    _mayStartKey = text.AsSpan(_at, next - _at).IndexOfAny('\n', '\r') >= 0;
                    _at = next;
                    break;
                case Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded }:
                    _mayStartKey = true;
                    break;
                case Scalar or Anchor or AnchorAlias or Tag or DocumentStart or DocumentEnd:
                    _mayStartKey = false;
                    break;
            }
        }

        private YamlReadException? Between(int end)
        {
            for (; _at < end; _at++)
            {
                switch (text[_at])
                {
                    case '\t' when _mayStartKey && _brackets == 0:
                        return At(text, _at, "found a tab character that cannot start any token");
                    case '\n' or '\r':
                        _mayStartKey = true;
                        break;
                    case '#':
                        int line = text.AsSpan(_at).IndexOfAny('\n', '\r');
                        _at = line < 0 ? end : Math.Min(end, _at + line) - 1;
                        break;
                }
            }

            return null;
        }

        /// <summary>Psych: a text whose first line tells its indentation is indented by spaces alone.</summary>
        private YamlReadException? InBlock(int header)
        {
            int line = text.AsSpan(header).IndexOf('\n');
            if (line < 0 || text.AsSpan(header, line).IndexOfAnyInRange('1', '9') is 1 or 2)
            {
                return null;
            }

            for (int at = header + line + 1; at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t'; at++)
            {
                if (text[at] == '\t')
                {
                    return At(text, at, "found a tab character where an indentation space is expected");
                }
            }

            return null;
        }
    }
}
