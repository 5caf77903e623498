using System.CommandLine;
using System.CommandLine.Parsing;

namespace JekyllSharp.Cli;

/// <summary>What is wrong with a command line, in a line or two: a page of help would hide it.</summary>
internal static class UsageErrors
{
    private const string Unrecognized = "Unrecognized command or argument '";

    /// <summary>The mistakes of a command line; empty for a good one.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;

        // An argument takes any word, also a flag that is spelled wrongly: "convert --dryrun" is no directory.
        string[] flags = [.. command.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens ?? []).Select(t => t.Value).Where(v => v.Length > 1 && v[0] == '-')];
        if (flags.Length > 0)
        {
            return [.. flags.Select(f => UnknownFlag(f, command))];
        }

        string[] errors = [.. parsed.Errors.Select(e => e.SymbolResult is OptionResult { Option: var option } result && IsWrongNumber(option, result)
            ? $"'{option.Name}' takes a whole number, not '{result.Tokens[0].Value}'."
            : e.Message)];
        string[] unknown = [.. errors.Where(e => e.StartsWith(Unrecognized, StringComparison.Ordinal))];
        return unknown.Length > 0 ? [Unknown(unknown[0][Unrecognized.Length..].TrimEnd('.', '\''), command)] : errors;
    }

    private static bool IsWrongNumber(Option option, OptionResult result) =>
        (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) == typeof(int)
        && result.Tokens is [{ Value: var value }] && !int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-'))
        {
            return UnknownFlag(word, command);
        }

        return command.Subcommands.Count > 0
            ? $"There is no command '{word}'.{Near(word, command.Subcommands.SelectMany(c => (IEnumerable<string>)[c.Name, .. c.Aliases]))}"
            : command.Arguments.Count > 0 ? $"'{word}' is one word too many."
            : $"'{command.Name}' takes no '{word}': name the directory of the site with --source.";
    }

    private static string UnknownFlag(string flag, Command command) =>
        $"'{command.Name}' has no option '{flag}'.{Near(flag.Split('=')[0], command.Options.SelectMany(o => (IEnumerable<string>)[o.Name, .. o.Aliases]))}";

    /// <summary>The closest of the names that exist.</summary>
    private static string Near(string word, IEnumerable<string> known)
    {
        (string Name, int Distance) best = known.Where(n => n.Length > 2)
            .Select(n => (n, Distance(word.Replace('_', '-'), n.Replace('_', '-'))))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(p => p.Item2);
        return best.Distance <= Math.Max(2, word.Length / 4) ? $" Did you mean '{best.Name}'?" : "";
    }

    /// <summary>How many letters must change to make one word of the other.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
