using System.Diagnostics;
using JekyllSharp.Highlighting.Registry;

namespace JekyllSharp.Highlighting.Tests;

/// <summary>Bad input neither crashes nor takes time out of proportion.</summary>
public sealed class RobustnessTests
{
    internal static readonly string[] Pieces =
    [
        "a", "a ", "(", "{", "[", "\"", "'", "`", "/", "/*", "<", "<a ", "#", "$", "${", "#{", "$(", "\\", "\n", " ", "\t", "-", "=",
        ":", "a:", "- ", "- a\n", "a: b\n", "if ", "x = ", "a.b", "a(", "f\"{", "<<A", "<<A\n", "{{", "{%", "<?php ", "[a](", "**a", "* a\n",
        "```a\n", "> ", "'''", "\"\"\"", "@", "a<b", "é", "😀", "1", "0x", "1.", "//", "--", "a = b\n", "{ a: ", "a b c\n", "| ", "=> ", "%w(",
    ];

    public static TheoryData<string> Tags => [.. LexerRegistry.Implemented.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Repeated_pieces_take_linear_time(string tag)
    {
        ILexer lexer = LexerRegistry.Find(tag)!;
        lexer.Lex("warm up", new TokenList());
        List<string> slow = [];
        foreach (string piece in Pieces)
        {
            string text = string.Concat(Enumerable.Repeat(piece, 1_500 / piece.Length));
            var clock = Stopwatch.StartNew();
            lexer.Lex(text, new TokenList());
            // 1.5 kB; the limit leaves room for a loaded machine, quadratic behaviour does not fit in.
            if (clock.ElapsedMilliseconds > 500)
            {
                slow.Add($"{tag}: {piece.Replace("\n", "\\n")} took {clock.ElapsedMilliseconds} ms");
            }
        }

        Assert.True(slow.Count == 0, string.Join('\n', slow));
    }

    [Fact]
    public void Deep_nesting_of_languages_ends()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => new string('`', 403 - i) + "markdown\n"));
        var list = new TokenList();
        LexerRegistry.Find("markdown")!.Lex(text, list);
        Assert.Equal(text, string.Concat(list.Complete().Select(t => t.Text)));
    }
}
