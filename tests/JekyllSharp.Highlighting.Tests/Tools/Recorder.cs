using System.Text;
using JekyllSharp.Highlighting.Registry;

namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>
/// Reads and renews Cases/TAG.txt: snippets of our own, each followed by the tokens that Rouge printed.
/// A snippet begins with a line <c>=== name</c>; its tokens stand behind a line <c>---</c>, one a line.
/// </summary>
public static class Recorder
{
    public sealed record Case(string Name, string Code, IReadOnlyList<string> Tokens);

    public static IReadOnlyList<Case> Read(string file)
    {
        List<Case> cases = [];
        foreach (string part in ("\n" + File.ReadAllText(file)).Split("\n=== ").Skip(1))
        {
            int nameEnd = part.IndexOf('\n');
            string name = nameEnd < 0 ? part : part[..nameEnd];
            string body = nameEnd < 0 ? "" : part[(nameEnd + 1)..];
            int divider = ("\n" + body).IndexOf("\n--->\n", StringComparison.Ordinal);
            string code = divider < 0 ? body.TrimEnd('\n') + "\n" : body[..divider];
            string[] tokens = divider < 0 ? [] : body[(divider + 5)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            cases.Add(new Case(name, code, tokens));
        }

        return cases;
    }

    public static string Line(string name, string text) =>
        $"{name} {text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t")}|";

    /// <summary>The lines of KnownDifferences.list.</summary>
    public static int PrintDifferences(string directory)
    {
        foreach (string file in Directory.GetFiles(directory, "*.txt").Order(StringComparer.Ordinal))
        {
            string tag = Path.GetFileNameWithoutExtension(file);
            ILexer lexer = LexerRegistry.Find(tag)!;
            foreach (Case c in Read(file))
            {
                if (!Program.Tokens(lexer, c.Code).ConvertAll(t => Line(t.Name, t.Text)).SequenceEqual(c.Tokens))
                {
                    Console.WriteLine($"{tag} {c.Name}");
                }
            }
        }

        return 0;
    }

    public static int Run(string directory, string[] tags)
    {
        using Reference? reference = Reference.TryStart();
        if (reference is null)
        {
            Console.Error.WriteLine("Rouge 3.30 is not installed.");
            return 2;
        }

        foreach (string tag in tags)
        {
            string file = Path.Combine(directory, tag + ".txt");
            var text = new StringBuilder();
            foreach (Case c in Read(file))
            {
                text.Append("=== ").Append(c.Name).Append('\n').Append(c.Code).Append(c.Code.EndsWith('\n') || c.Code.Length == 0 ? "" : "\n");
                text.Append("--->\n");
                foreach ((string name, string value) in reference.Tokens(tag, c.Code) ?? [])
                {
                    text.Append(Line(name, value)).Append('\n');
                }
            }

            File.WriteAllText(file, text.ToString());
        }

        return 0;
    }
}
