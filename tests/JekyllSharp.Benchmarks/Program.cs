using System.Diagnostics;
using System.Globalization;
using JekyllSharp;
using JekyllSharp.Benchmarks;
using JekyllSharp.Benchmarks.Liquid;

// dotnet run -c Release --project tests/JekyllSharp.Benchmarks -- [POSTS] [PROGRAM]
//   builds one blog with Jekyll (where it is installed) and with JekyllSharp, alternating, and prints the ratio of the medians.
//   PROGRAM is a published jekyllsharp executable; without it the library runs in this process.
// dotnet run -c Release --project tests/JekyllSharp.Benchmarks -- --highlighting tests/JekyllSharp.Highlighting.Tests/Cases
//   times the lexers; publish with -p:PublishAot=true to see what a native program pays for its first blocks.
// dotnet run -c Release --project tests/JekyllSharp.Benchmarks -- --liquid SITE POST
//   renders the layouts of one post (a file name) with JekyllSharp, stock Fluid and Jekyll, per second of CPU time.
// dotnet run -c Release --project tests/JekyllSharp.Benchmarks -- --sass STYLESHEET LOAD_PATH
//   times one stylesheet in a compiler that has just started, and in a warm one.
// dotnet run -c Release --project tests/JekyllSharp.Benchmarks -- --markdown DIRECTORY
//   converts all .md files below the directory with JekyllSharp, Markdig and kramdown (where it is installed).
if (args is ["--markdown", var texts])
{
    MarkdownTimes.Print(texts);
    return;
}

if (args is ["--highlighting", var cases])
{
    HighlightingTimes.Print(cases);
    return;
}

if (args is ["--liquid", var templates, var post])
{
    LiquidTimes.Print(Path.GetFullPath(templates), post);
    return;
}

if (args is ["--sass", var stylesheet, var loadPath])
{
    await SassTimes.PrintAsync(stylesheet, loadPath);
    return;
}

int posts = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
string? program = args.Length > 1 ? Path.GetFullPath(args[1]) : null;
string root = Directory.CreateTempSubdirectory("jekyllsharp-bench-").FullName;
try
{
    string source = Path.Join(root, "site");
    SampleBlog.Write(source, posts);
    var ours = new List<double>();
    var theirs = new List<double>();
    for (int round = 0; round < 5; round++)
    {
        double? reference = Run("jekyll", ["build", "-q", "--disable-disk-cache", "-s", source, "-d", Path.Join(root, "jekyll")]);
        if (reference is { } time)
        {
            theirs.Add(time);
        }

        string destination = Path.Join(root, "ours" + round.ToString(CultureInfo.InvariantCulture));
        ours.Add(program is null
            ? await InProcessAsync(source, destination)
            : Run(program, ["build", "-q", "-s", source, "-d", destination]) ?? throw new FileNotFoundException(program));
    }

    Console.WriteLine($"{posts} posts, seconds: JekyllSharp {Median(ours):0.000} ({string.Join(' ', ours.Select(o => o.ToString("0.000", CultureInfo.InvariantCulture)))})");
    Console.WriteLine(theirs.Count == 0
        ? "Jekyll is not installed: no ratio"
        : $"Jekyll {Median(theirs):0.000}; ratio {Median(theirs) / Median(ours):0.0}");
}
finally
{
    Directory.Delete(root, recursive: true);
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static async Task<double> InProcessAsync(string source, string destination)
{
    long start = Stopwatch.GetTimestamp();
    BuildResult result = await Jekyll.BuildAsync(source, destination);
    return result.Succeeded
        ? Stopwatch.GetElapsedTime(start).TotalSeconds
        : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
}

static double? Run(string program, string[] arguments)
{
    long start = Stopwatch.GetTimestamp();
    try
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException(error.Result);
    }
    catch (System.ComponentModel.Win32Exception)
    {
        return null;
    }
}
