using System.Diagnostics;
using System.Globalization;
using JekyllSharp.Highlighting;

namespace JekyllSharp.Benchmarks;

/// <summary>What the lexers cost: the first block of each language in a fresh process, then a steady stream.</summary>
internal static class HighlightingTimes
{
    /// <summary>Reads <c>TAG.txt</c> from the directory of the highlighting tests' cases and prints the times.</summary>
    internal static void Print(string cases)
    {
        var first = new List<(string Tag, double Milliseconds)>();
        var code = new List<(ILexer Lexer, string Text)>();
        (string Tag, List<string> Snippets)[] languages =
        [
            .. Directory.GetFiles(cases, "*.txt").Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file), Snippets(File.ReadAllText(file)))),
        ];
        // What reading leaves behind would be collected in the first block of some language.
        GC.Collect();
        foreach ((string tag, List<string> snippets) in languages)
        {
            long start = Stopwatch.GetTimestamp();
            ILexer lexer = Highlighter.FindLexer(tag) ?? throw new InvalidOperationException(tag);
            lexer.Lex(snippets[0], new Count());
            first.Add((tag, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            code.Add((lexer, string.Join('\n', snippets)));
        }

        (string slowest, double worst) = first.MaxBy(f => f.Milliseconds);
        Write($"first block of each of {first.Count} languages: {first.Sum(f => f.Milliseconds):0.0} ms in all, slowest {slowest} {worst:0.0} ms");
        foreach ((ILexer lexer, string text) in code)
        {
            Write($"{lexer.Tag,-14} {Speed(lexer, text),6:0.0} MB/s");
        }
    }

    private static double Speed(ILexer lexer, string text)
    {
        string input = string.Concat(Enumerable.Repeat(text, 1 + (100_000 / Math.Max(1, text.Length))));
        double best = 0;
        for (int round = 0; round < 5; round++)
        {
            long start = Stopwatch.GetTimestamp();
            lexer.Lex(input, new Count());
            best = Math.Max(best, input.Length / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e6);
        }

        return best;
    }

    private static List<string> Snippets(string file) =>
        [.. ("\n" + file).Split("\n=== ").Skip(1).Select(part => part[(part.IndexOf('\n') + 1)..].Split("\n--->\n")[0] + "\n")];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed class Count : TokenSink
    {
        protected override void Write(TokenType type, ReadOnlySpan<char> text)
        {
        }
    }
}
