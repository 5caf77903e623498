using JekyllSharp.Highlighting.Registry;
using JekyllSharp.Highlighting.Tests.Tools;

namespace JekyllSharp.Highlighting.Tests;

/// <summary>Runs the installed Rouge beside ours: recorded tokens are what it prints, and its demo texts are equal.</summary>
public sealed class DifferentialTests
{
    [ReferenceFact]
    public void Recorded_tokens_are_what_the_reference_prints()
    {
        using Reference reference = Reference.TryStart()!;
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt"))
        {
            string tag = Path.GetFileNameWithoutExtension(file);
            foreach (Recorder.Case c in Recorder.Read(file))
            {
                Assert.Equal(c.Tokens, reference.Tokens(tag, c.Code)!.ConvertAll(t => Recorder.Line(t.Name, t.Text)));
            }
        }
    }

    [ReferenceFact]
    public void Demo_texts_have_the_tokens_of_the_reference()
    {
        using Reference reference = Reference.TryStart()!;
        foreach (string tag in LexerRegistry.Implemented)
        {
            if (reference.Demo(tag) is { } demo)
            {
                Assert.Equal(reference.Tokens(tag, demo), Program.Tokens(LexerRegistry.Find(tag)!, demo));
            }
        }
    }

    [ReferenceFact]
    public void Names_resolve_as_in_the_reference()
    {
        using Reference reference = Reference.TryStart()!;
        Assert.All(LexerRegistry.Names, name => Assert.NotNull(reference.Tokens(name, "x")));
    }
}
