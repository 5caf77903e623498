using System.CommandLine;
using System.Text;
using JekyllSharp.Cli.Environments;
using JekyllSharp.Cli.Scaffolding;

namespace JekyllSharp.Cli.Commands;

/// <summary><c>jekyllsharp new</c>: begins a site.</summary>
internal sealed class NewCommand(TextWriter output, TextWriter error)
{
    private readonly Argument<string> _path = new("path") { Description = "The folder of the site; it is made where it is missing." };
    private readonly Option<bool> _force = new("--force") { Description = "Also in a folder that is not empty; files of the same names are replaced." };
    private readonly Option<bool> _blank = new("--blank") { Description = "Without posts." };

    /// <summary>Makes the command.</summary>
    public Command Create()
    {
        var command = new Command("new", "Begins a site: layouts, a stylesheet, a page and a post. Jekyll builds it, too.") { _path, _force, _blank };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = Path.GetFullPath(parsed.GetValue(_path)!);
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && !parsed.GetValue(_force) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                error.WriteLine($"error: {folder} exists and is not empty. Choose another folder, or add --force to write into it.");
                return 1;
            }

            DateTimeOffset day = new ProcessEnvironment().SourceDate ?? TimeProvider.System.GetUtcNow();
            foreach ((string path, string text) in NewSite.Files(Path.GetFileName(folder), day, parsed.GetValue(_blank)))
            {
                string file = Path.Join(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text, new UTF8Encoding(false));
                output.WriteLine("           Created: " + path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("error: " + e.Message);
            return 1;
        }

        output.WriteLine($"The new site is in {folder}. See it with: jekyllsharp serve --livereload --source {parsed.GetValue(_path)}");
        return 0;
    }
}
