using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JekyllSharp.Highlighting.Registry;

namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>
/// Compares a lexer with the installed Rouge and prints the first differing token of each text:
/// <c>compare TAG [--files DIR] [--json FILE] [--mutations N] [--seed S] [--show N] [--cache DIR]</c>;
/// <c>record DIR TAG...</c> renews the golden tokens of DIR/TAG.txt; <c>differences DIR</c> lists the snippets that
/// differ; <c>probe TAG</c> prints the tokens of each line of the standard input, in which <c>\n</c> and <c>\t</c> stand for
/// themselves; <c>speed TAG,...|all [--json FILE] [--dir DIR]</c> and <c>stress TAG</c> measure, and <c>cold DIR</c> times first uses.
/// </summary>
public static class Program
{
    /// <summary>At least so many characters are timed.</summary>
    private const int SpeedText = 100_000;

    public static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("compare TAG [--files DIR] [--json FILE] [--mutations N] [--seed S] [--show N] [--cache DIR]");
            Console.Error.WriteLine("speed TAG,...|all [--json FILE] [--dir DIR]");
            Console.Error.WriteLine("record DIR TAG...");
            Console.Error.WriteLine("differences DIR");
            Console.Error.WriteLine("probe TAG");
            Console.Error.WriteLine("stress TAG|all");
            return 2;
        }

        return args[0] switch
        {
            "compare" => Compare(args),
            "speed" => Speed(args),
            "differences" => Recorder.PrintDifferences(args[1]),
            "cold" => Cold(args[1]),
            "probe" => Probe(args[1]),
            "stress" => Stress(args),
            "record" => Recorder.Run(args[1], args[2..]),
            _ => 2,
        };
    }

    /// <summary>Time of the first snippets of every language in this process.</summary>
    private static int Cold(string directory)
    {
        double total = 0, worst = 0;
        foreach (string file in Directory.GetFiles(directory, "*.txt").Order(StringComparer.Ordinal))
        {
            string code = Recorder.Read(file)[0].Code;
            var clock = Stopwatch.StartNew();
            LexerRegistry.Find(Path.GetFileNameWithoutExtension(file))!.Lex(code, new TokenList());
            total += clock.Elapsed.TotalMilliseconds;
            worst = Math.Max(worst, clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"all languages {total:F0} ms, slowest {worst:F0} ms");
        return 0;
    }

    /// <summary>Time for 2,000 and 4,000 characters of each piece, where it is more than it should be.</summary>
    private static int Stress(string[] args)
    {
        foreach (string tag in args[1] == "all" ? LexerRegistry.Implemented.Order(StringComparer.Ordinal).ToArray() : args[1].Split(','))
        {
            ILexer lexer = LexerRegistry.Find(tag)!;
            lexer.Lex("warm up", new TokenList());
            foreach (string piece in RobustnessTests.Pieces)
            {
                if (args.Length > 2)
                {
                    Console.WriteLine($"{tag} {Escape(piece)}");
                }

                long[] times = [Measure(lexer, piece, 2000), Measure(lexer, piece, 2000), Measure(lexer, piece, 4000)];
                if (times[2] > 30)
                {
                    Console.WriteLine($"{tag} {Escape(piece)}: {times[1]} ms, {times[2]} ms");
                }
            }
        }

        return 0;
    }

    private static long Measure(ILexer lexer, string piece, int length)
    {
        var clock = Stopwatch.StartNew();
        lexer.Lex(string.Concat(Enumerable.Repeat(piece, length / piece.Length)), new TokenList());
        return clock.ElapsedMilliseconds;
    }

    private static string? Option(string[] args, string name)
    {
        int i = Array.IndexOf(args, name);
        return i >= 0 && i + 1 < args.Length ? args[i + 1] : null;
    }

    private static List<string> Texts(string[] args, Reference? reference)
    {
        List<string> texts = [];
        if (!args.Contains("--no-demo") && reference?.Demo(args[1]) is { } demo)
        {
            texts.Add(demo);
        }

        if (Option(args, "--json") is { } json && File.Exists(json))
        {
            texts.AddRange(JsonSerializer.Deserialize<List<string>>(File.ReadAllText(json))!);
        }

        if (Option(args, "--files") is { } directory)
        {
            texts.AddRange(Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }

        int mutations = int.Parse(Option(args, "--mutations") ?? "0");
        if (mutations > 0)
        {
            texts.AddRange(Mutations.Of([.. texts], mutations, int.Parse(Option(args, "--seed") ?? "1")));
        }

        return texts;
    }

    private static int Compare(string[] args)
    {
        string tag = args[1];
        using Reference? reference = Reference.TryStart();
        ILexer? lexer = LexerRegistry.Find(tag);
        if (reference is null || lexer is null)
        {
            Console.Error.WriteLine(reference is null ? "Rouge 3.30 is not installed." : $"No lexer {tag}.");
            return 2;
        }

        int show = int.Parse(Option(args, "--show") ?? "5");
        int same = 0, total = 0, shown = 0;
        foreach (string text in Texts(args, reference))
        {
            List<(string Name, string Text)>? expected = Expected(reference, tag, text, Option(args, "--cache"));
            if (expected is null)
            {
                continue;
            }

            total++;
            List<(string Name, string Text)> actual = Tokens(lexer, text);
            int at = FirstDifference(expected, actual);
            if (at < 0)
            {
                same++;
            }
            else if (shown++ < show)
            {
                Report(total, text, expected, actual, at);
            }
        }

        Console.WriteLine($"{tag}: {same}/{total} equal ({100.0 * same / Math.Max(1, total):F2} %)");
        return same == total ? 0 : 1;
    }

    private static int Probe(string tag)
    {
        using Reference? reference = Reference.TryStart();
        ILexer? lexer = LexerRegistry.Find(tag);
        while (Console.ReadLine() is { } line)
        {
            string text = line.Replace("\\n", "\n").Replace("\\t", "\t");
            List<(string Name, string Text)>? expected = reference?.Tokens(tag, text);
            List<(string Name, string Text)>? actual = lexer is null ? null : Tokens(lexer, text);
            Console.WriteLine(line);
            Console.WriteLine("   rouge: " + (expected is null ? "none" : Show(expected, 2, int.MaxValue)));
            if (actual is not null && (expected is null || !expected.SequenceEqual(actual)))
            {
                Console.WriteLine("   ours:  " + Show(actual, 2, int.MaxValue));
            }
        }

        return 0;
    }

    private static List<(string Name, string Text)>? Expected(Reference reference, string tag, string text, string? cache)
    {
        if (cache is null)
        {
            return reference.Tokens(tag, text);
        }

        string file = Path.Combine(cache, tag, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24]);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            List<string[]>? answer = reference.Tokens(tag, text)?.ConvertAll(t => new[] { t.Name, t.Text });
            File.WriteAllText(file, JsonSerializer.Serialize(answer));
        }

        return JsonSerializer.Deserialize<List<string[]>?>(File.ReadAllText(file))?.ConvertAll(t => (t[0], t[1]));
    }

    public static List<(string Name, string Text)> Tokens(ILexer lexer, string text)
    {
        var list = new TokenList();
        // Rouge reads every line end as \n.
        lexer.Lex(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), list);
        return [.. list.Complete().Select(t => (t.Type.QualifiedName(), t.Text))];
    }

    private static int FirstDifference(List<(string, string)> expected, List<(string, string)> actual)
    {
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            if (i >= expected.Count || i >= actual.Count || expected[i] != actual[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static void Report(int number, string text, List<(string Name, string Text)> expected, List<(string Name, string Text)> actual, int at)
    {
        int offset = expected.Take(at).Sum(t => t.Text.Length);
        int lineStart = offset == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;
        int lineEnd = text.IndexOf('\n', Math.Min(offset, text.Length));
        Console.WriteLine($"#{number} at {offset}: {text[lineStart..(lineEnd < 0 ? text.Length : lineEnd)]}");
        int contextStart = Math.Max(0, lineStart - 160);
        Console.WriteLine("   before: " + Escape(text[contextStart..lineStart], 200));
        Console.WriteLine("   rouge: " + Show(expected, at));
        Console.WriteLine("   ours:  " + Show(actual, at));
    }

    private static string Show(List<(string Name, string Text)> tokens, int at, int count = 6) =>
        string.Join(' ', tokens.Skip(Math.Max(0, at - 2)).Take(count).Select(t => $"{Short(t.Name)}«{Escape(t.Text)}»"));

    private static string Short(string name) => name == "Text" ? "T" : Classes[name];

    private static readonly Dictionary<string, string> Classes =
        Enum.GetValues<TokenType>().ToDictionary(t => t.QualifiedName(), t => t.CssClass());

    private static string Escape(string text, int limit = 60)
    {
        text = text.Length > limit ? text[..limit] + "…" : text;
        return text.Replace("\n", "\\n").Replace("\t", "\\t");
    }

    /// <summary>A table of speeds; the texts of a language are TAG.json or TAG.txt of the directory, or those of the options.</summary>
    private static int Speed(string[] args)
    {
        using Reference? reference = Reference.TryStart();
        string? directory = Option(args, "--dir");
        string[] tags = args[1] == "all" ? [.. LexerRegistry.Implemented.Order(StringComparer.Ordinal)] : args[1].Split(',');
        Console.WriteLine("| lexer | MB/s | Rouge MB/s | ratio |");
        Console.WriteLine("|---|---|---|---|");
        foreach (string tag in tags)
        {
            IEnumerable<string> texts = directory is null ? Texts([args[0], tag, .. args[2..]], reference) : InDirectory(directory, tag);
            List<string> some = [.. texts.Where(t => t.Length > 0)];
            if (some.Count > 0)
            {
                PrintSpeed(tag, [.. Enumerable.Repeat(some, 1 + (SpeedText / some.Sum(t => t.Length))).SelectMany(t => t)], reference);
            }
        }

        return 0;
    }

    private static IEnumerable<string> InDirectory(string directory, string tag)
    {
        string json = Path.Combine(directory, tag + ".json");
        string cases = Path.Combine(directory, tag + ".txt");
        return File.Exists(json) ? JsonSerializer.Deserialize<List<string>>(File.ReadAllText(json))!
            : File.Exists(cases) ? Recorder.Read(cases).Select(c => c.Code)
            : [];
    }

    /// <summary>Lexes the texts again and again, for so long that the steps of the clock do not matter.</summary>
    private static (int Rounds, double Time) Rounds(ILexer lexer, List<string> texts)
    {
        double start = ThreadClock.Milliseconds();
        for (int rounds = 1; ; rounds++)
        {
            texts.ForEach(text => lexer.Lex(text, new RobustnessTests.NoSink()));
            double time = ThreadClock.Milliseconds() - start;
            if (time > 500)
            {
                return (rounds, time);
            }
        }
    }

    private static void PrintSpeed(string tag, List<string> texts, Reference? reference)
    {
        int length = texts.Sum(t => t.Length);
        ILexer lexer = LexerRegistry.Find(tag)!;
        Rounds(lexer, texts);
        (int rounds, double time) = Rounds(lexer, texts);
        double ours = length * (double)rounds / time / 1000;
        double? seconds = Enumerable.Range(0, 2).Select(_ => reference?.Seconds(tag, texts)).Min();
        double? theirs = length / seconds / 1e6;
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {tag} | {ours:F1} | {theirs:F2} | {ours / theirs:F1} |"));
    }
}
