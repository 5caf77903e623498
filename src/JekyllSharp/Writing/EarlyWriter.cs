using JekyllSharp.Content;
using JekyllSharp.Extensibility;
using JekyllSharp.IO;

namespace JekyllSharp.Writing;

/// <summary>
/// Writes what is rendered already while the build waits for the stylesheet compiler. Only into a destination that is not there
/// yet: a build that fails takes back what it wrote, and no file that was there is ever touched.
/// </summary>
internal sealed class EarlyWriter(Site site, SiteWriter writer)
{
    private Task? _writing;
    private volatile bool _isStopped;

    /// <summary>True where a build may write before it is sure to succeed.</summary>
    public static bool IsPossible(BuildPlan plan)
    {
        Site site = plan.Site;
        return !plan.Plugins.HasLateHooks
            && site.Failures is null
            && plan.Options.Keep is null
            && !site.Files.DirectoryExists(site.Destination)
            && !site.Files.FileExists(site.Destination)
            && !site.Files.IsSymbolicLink(site.Destination)
            && site.Files.DirectoryExists(SitePath.DirectoryName(site.Destination));
    }

    /// <summary>Begins, where nothing went wrong so far; the first call counts.</summary>
    public void Start()
    {
        if (_writing is not null || _isStopped || site.Diagnostics.HasErrors)
        {
            return;
        }

        OutputMap output = OutputMap.OfRendered(site);
        _writing = Task.Run(() => Write(output));
    }

    /// <summary>Ends after the file at hand. What was not written is left to the writing of the site.</summary>
    public void Stop()
    {
        _isStopped = true;
        _writing?.GetAwaiter().GetResult();
    }

    /// <summary>Takes back what was written, for a build that failed.</summary>
    public void Undo()
    {
        Stop();
        if (_writing is not null)
        {
            writer.Undo();
        }
    }

    /// <summary>One thread: the compiler and the items that still render have the others.</summary>
    private void Write(OutputMap output)
    {
        foreach (KeyValuePair<string, object> item in output.Items)
        {
            if (_isStopped || !writer.TryWriteEarly(item.Key, item.Value))
            {
                return;
            }
        }
    }
}
