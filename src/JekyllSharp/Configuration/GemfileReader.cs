using System.Text.RegularExpressions;

namespace JekyllSharp.Configuration;

/// <summary>Reads which gems a <c>Gemfile</c> has in the group <c>jekyll_plugins</c>. Ruby is not run: conditions count as true.</summary>
internal static partial class GemfileReader
{
    private const string Group = "jekyll_plugins";

    /// <summary>The gems that Bundler loads for Jekyll on this platform, with their lines, in their order.</summary>
    public static IEnumerable<(string Name, int Line)> Plugins(string text)
    {
        // What each open block says of the gems in it.
        var blocks = new Stack<Scope>();
        blocks.Push(new Scope(IsGroup: false, IsElsewhere: false));
        foreach ((string line, int number) in Statements(text))
        {
            if (line == "end" || line.StartsWith("end ", StringComparison.Ordinal))
            {
                // The scope of the file stays, whatever a broken file ends.
                _ = blocks.Count > 1 && blocks.TryPop(out _);
            }
            else if (OpensBlock().IsMatch(line))
            {
                Scope outer = blocks.Peek();
                blocks.Push(new Scope(
                    outer.IsGroup || (line.StartsWith("group", StringComparison.Ordinal) && Names(line)),
                    outer.IsElsewhere || line.StartsWith("install_if", StringComparison.Ordinal) || (line.StartsWith("platform", StringComparison.Ordinal) && IsElsewhere(line))));
            }
            else if (GemName().Match(line) is { Success: true } gem)
            {
                string options = line[gem.Length..];
                bool inGroup = blocks.Peek().IsGroup || (GroupOption().Match(options) is { Success: true } group && Names(group.Value));
                bool isLoaded = !blocks.Peek().IsElsewhere && !NotRequired().IsMatch(options) && !InstallOption().IsMatch(options)
                    && !(PlatformOption().Match(options) is { Success: true } platforms && IsElsewhere(platforms.Value));
                if (inGroup && isLoaded)
                {
                    yield return (gem.Groups[1].Value, number);
                }
            }
        }
    }

    /// <summary>Lines without comments; one that ends with a comma goes on in the next.</summary>
    private static IEnumerable<(string Text, int Line)> Statements(string text)
    {
        string before = "";
        int start = 0;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = WithoutComment(lines[i]).Trim();
            start = before.Length == 0 ? i + 1 : start;
            before += line;
            if (line.Length > 0 && line[^1] != ',')
            {
                yield return (before, start);
                before = "";
            }
        }
    }

    private static string WithoutComment(string line)
    {
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '#')
            {
                return line[..i];
            }
        }

        return line;
    }

    private static bool Names(string code) => code.Contains(":" + Group, StringComparison.Ordinal) || code.Contains("\"" + Group, StringComparison.Ordinal) || code.Contains("'" + Group, StringComparison.Ordinal);

    /// <summary>True where all platforms that are named are those of Windows and Java: Bundler's names for them.</summary>
    private static bool IsElsewhere(string code)
    {
        MatchCollection symbols = PlatformSymbol().Matches(code);
        return symbols.Count > 0 && symbols.All(s => OtherPlatform().IsMatch(s.Groups[1].Value));
    }

    private sealed record Scope(bool IsGroup, bool IsElsewhere);

    [GeneratedRegex(@"(\bdo(\s*\|[^|]*\|)?$)|^(if|unless|case|begin|def|while|until|for|class|module)\b")]
    private static partial Regex OpensBlock();

    [GeneratedRegex(@"^gem[\s(]\s*[""']([^""']+)[""']")]
    private static partial Regex GemName();

    [GeneratedRegex(@"(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|[^,]*)")]
    private static partial Regex GroupOption();

    [GeneratedRegex(@"(?:\brequire:|:require\s*=>)\s*(false|nil|\[\s*\])")]
    private static partial Regex NotRequired();

    [GeneratedRegex(@"(?:\binstall_if:|:install_if\s*=>)")]
    private static partial Regex InstallOption();

    [GeneratedRegex(@"(?:\bplatforms?:|:platforms?\s*=>)\s*(\[[^\]]*\]|%i\[[^\]]*\]|[^,]*)")]
    private static partial Regex PlatformOption();

    [GeneratedRegex(@"(?<![\w:]):?\b(mingw\w*|x64_mingw\w*|mswin\w*|jruby\w*|windows\w*|ruby\w*|mri\w*|truffleruby\w*|rbx\w*)\b")]
    private static partial Regex PlatformSymbol();

    [GeneratedRegex(@"^(x64_)?(mingw|mswin|jruby|windows|truffleruby|rbx)")]
    private static partial Regex OtherPlatform();
}
