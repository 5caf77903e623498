using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>The installed Rouge, one process for any number of questions.</summary>
public sealed class Reference : IDisposable
{
    private readonly Process process;
    private Reference? twig;
    private bool answersTwig;

    private Reference(Process process) => this.process = process;

    /// <summary>Starts it; null when Ruby or Rouge 3.30 is not installed.</summary>
    public static Reference? TryStart()
    {
        try
        {
            var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "Tools", "tokens.rb")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            };
            start.Environment["LANG"] = "C.UTF-8";
            var reference = new Reference(Process.Start(start)!);
            return reference.Version() == "3.30.0" ? reference : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }

    public string? Demo(string tag) => Ask(new { demo = tag }).GetString();

    /// <summary>Token names and texts; null when Rouge itself fails on the text.</summary>
    public List<(string Name, string Text)>? Tokens(string tag, string text)
    {
        if (tag == "twig" && !answersTwig)
        {
            // In a process that has seen Jinja, Twig has Jinja's words.
            twig ??= TryStart()!;
            twig.answersTwig = true;
            return twig.Tokens(tag, text);
        }

        JsonElement answer = Ask(new { lexer = tag, text });
        return answer.ValueKind != JsonValueKind.Array
            ? null
            : [.. answer.EnumerateArray().Select(t => (t[0].GetString()!, t[1].GetString()!))];
    }

    /// <summary>Seconds of processor time for the texts; null when Rouge itself fails on one.</summary>
    public double? Seconds(string tag, IReadOnlyList<string> texts)
    {
        JsonElement answer = Ask(new { lexer = tag, time = texts });
        return answer.ValueKind == JsonValueKind.Number ? answer.GetDouble() : null;
    }

    public void Dispose()
    {
        twig?.Dispose();
        process.StandardInput.Close();
        process.WaitForExit(2000);
        process.Dispose();
    }

    private string? Version()
    {
        try
        {
            return Ask(new { version = true }).GetString();
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    private JsonElement Ask(object question)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        process.StandardInput.Flush();
        using JsonDocument document = JsonDocument.Parse(process.StandardOutput.ReadLine() ?? "null");
        return document.RootElement.Clone();
    }
}
