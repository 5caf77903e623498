namespace JekyllSharp.Sass;

/// <summary>The native Dart Sass compiler on this machine.</summary>
/// <param name="Program">What is started.</param>
/// <param name="Arguments">What comes before <c>--embedded</c>.</param>
public sealed record DartSassExecutable(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The version whose output this library is tested with.</summary>
    public const string Version = "1.105.0";

    /// <summary>Finds the compiler: at a given place, or beside the program (folder <c>dart-sass</c>).</summary>
    /// <param name="configured">A <c>sass</c> executable, or a folder with <c>dart</c> and <c>sass.snapshot</c>; null for none.</param>
    /// <param name="baseDirectory">The program's folder.</param>
    /// <exception cref="SassUnavailableException">There is none; the message says what to do.</exception>
    public static DartSassExecutable Find(string? configured, string baseDirectory)
    {
        if (configured is not null)
        {
            return Directory.Exists(configured) ? InFolder(configured) ?? throw Missing(configured)
                : File.Exists(configured) ? new DartSassExecutable(configured, [])
                : throw Missing(configured);
        }

        string folder = Path.Join(baseDirectory, "dart-sass");
        return InFolder(folder) ?? throw Missing(folder);
    }

    private static DartSassExecutable? InFolder(string folder)
    {
        string program = Path.Join(folder, OperatingSystem.IsWindows() ? "dart.exe" : "dart");
        string snapshot = Path.Join(folder, "sass.snapshot");
        return File.Exists(program) && File.Exists(snapshot) ? new DartSassExecutable(Executable(program), [snapshot]) : null;
    }

    /// <summary>NuGet unpacks files so that only their owner may run them; another user gets a copy of his own.</summary>
    private static string Executable(string program)
    {
        if (OperatingSystem.IsWindows())
        {
            return program;
        }

        const UnixFileMode run = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if ((File.GetUnixFileMode(program) & run) == run)
        {
            return program;
        }

        try
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | run);
            return program;
        }
        catch (UnauthorizedAccessException)
        {
            string cache = Path.Join(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "jekyllsharp", "dart-sass-" + Version);
            Directory.CreateDirectory(cache);
            string copy = Path.Join(cache, "dart");
            if (!File.Exists(copy))
            {
                string temporary = copy + "." + Environment.ProcessId;
                File.Copy(program, temporary, overwrite: true);
                File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                File.Move(temporary, copy, overwrite: true);
            }

            return copy;
        }
    }

    private static SassUnavailableException Missing(string place) => new(
        $"The Sass compiler is not at {place}. Build once with npm on the machine (it is fetched then), or set sass.dart_sass_path to an installed Dart Sass 1.63 or newer.");
}
