using JekyllSharp.Highlighting.Registry;
using JekyllSharp.Highlighting.Tests.Tools;

namespace JekyllSharp.Highlighting.Tests;

/// <summary>Our snippets and the tokens that Rouge printed for them.</summary>
public sealed class CaseTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Snippets that still differ, as <c>tag name</c>; one that no longer does must be taken off the list.</summary>
    private static readonly HashSet<string> KnownDifferences =
        [.. File.ReadAllLines(Path.Combine(Cases, "KnownDifferences.list")).Where(l => l.Length > 0 && l[0] != '#')];

    public static TheoryData<string> Tags => [.. Directory.GetFiles(Cases, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Snippets_have_the_tokens_of_the_reference(string tag)
    {
        ILexer lexer = LexerRegistry.Find(tag)!;
        List<string> wrong = [];
        foreach (Recorder.Case c in Recorder.Read(Path.Combine(Cases, tag + ".txt")))
        {
            List<string> actual = Program.Tokens(lexer, c.Code).ConvertAll(t => Recorder.Line(t.Name, t.Text));
            bool known = KnownDifferences.Contains($"{tag} {c.Name}");
            if (actual.SequenceEqual(c.Tokens) == known)
            {
                int at = actual.Zip(c.Tokens).TakeWhile(p => p.First == p.Second).Count();
                wrong.Add(known
                    ? $"{tag} {c.Name} no longer differs"
                    : $"{tag} {c.Name}: expected {c.Tokens.ElementAtOrDefault(at)} but was {actual.ElementAtOrDefault(at)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Tokens_joined_are_the_text(string tag)
    {
        if (tag is "crystal" or "coq")
        {
            // Rouge loses text here, and so do we: characters between single quotes but the last, a name that ends the text.
            return;
        }

        ILexer lexer = LexerRegistry.Find(tag)!;
        List<string> texts = [.. Recorder.Read(Path.Combine(Cases, tag + ".txt")).Select(c => c.Code)];
        foreach (string text in Mutations.Of(texts, 150, 7))
        {
            string joined = string.Concat(Program.Tokens(lexer, text).Select(t => t.Text));
            if (tag == "coq" && text.StartsWith(joined, StringComparison.Ordinal))
            {
                // Rouge loses a name that no more text follows.
                Assert.Matches(@"\A(?:[A-Za-z_][\w']*)?\z", text[joined.Length..]);
            }
            else
            {
                Assert.Equal(text, joined);
            }
        }
    }

    [Fact]
    public void Every_lexer_has_snippets()
    {
        Assert.Equal(LexerRegistry.Implemented.Order(StringComparer.Ordinal), Directory.GetFiles(Cases, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
    }
}
