using System.CommandLine;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Diagnostics;
using JekyllSharp.Themes;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp theme show</c>, <c>fetch</c> and <c>vendor</c>.</summary>
internal static class ThemeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error) => new("theme", "Finds, downloads and vendors the theme of a site.")
    {
        Subcommand("show", "Says which theme a site has, and where it is.", output, error, withUpdate: false, ShowAsync),
        Subcommand("fetch", "Downloads a site's theme and notes its state in the lock file.", output, error, withUpdate: true, ShowAsync),
        Subcommand("vendor", $"Copies a site's theme into its folder {SiteTheme.VendorFolder}, so that builds need no network.", output, error, withUpdate: true, VendorAsync),
    };

    private static Command Subcommand(
        string name, string description, TextWriter output, TextWriter error, bool withUpdate, Func<BuildOptions, TextWriter, Task> run)
    {
        var update = new Option<bool>("--update") { Description = "Take the theme as it is published now, whatever the lock file says." };
        var command = new Command(name, description);
        BuildFlags flags = new BuildFlags().AddTo(command);
        if (withUpdate)
        {
            command.Add(update);
        }

        command.SetAction(async (parsed, _) =>
        {
            BuildOptions options = flags.Read(parsed, new ProcessEnvironment()) with { OnDiagnostic = d => error.WriteLine(d.ToString()) };
            options = options with { ThemeStore = options.ThemeStore! with { Update = withUpdate && parsed.GetValue(update) } };
            try
            {
                await run(options, output).ConfigureAwait(false);
                return 0;
            }
            catch (SiteBuildException e)
            {
                await error.WriteLineAsync(e.Diagnostic.ToString()).ConfigureAwait(false);
                return 1;
            }
        });
        return command;
    }

    private static async Task ShowAsync(BuildOptions options, TextWriter output) =>
        await output.WriteLineAsync(await SiteTheme.FindAsync(options).ConfigureAwait(false) is { } theme
            ? $"{theme.Name}{(theme.Version is null ? "" : " " + theme.Version)}: {theme.Root}"
            : "The site has no theme.").ConfigureAwait(false);

    private static async Task VendorAsync(BuildOptions options, TextWriter output) =>
        await output.WriteLineAsync(await SiteTheme.VendorAsync(options).ConfigureAwait(false) is { } folder
            ? $"The theme is in {folder}."
            : "The site has no theme.").ConfigureAwait(false);
}
