using System.Diagnostics;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;
using JekyllSharp.Extensibility;
using JekyllSharp.Generating;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Reading;
using JekyllSharp.Rendering;
using JekyllSharp.Writing;

namespace JekyllSharp;

/// <summary>One build: read, generate, render, clean up, write. A destination that was there is not touched unless all before succeeded.</summary>
internal sealed class SiteBuild(BuildPlan plan)
{
    public BuildResult Run(CancellationToken cancel)
    {
        Site site = plan.Site;
        DiagnosticBag diagnostics = site.Diagnostics;
        var writer = new SiteWriter(site, plan.Plugins);
        EarlyWriter? early = null;
        try
        {
            plan.Engines.Start();
            plan.Plugins.Trigger(SiteHook.AfterReset, site);
            TimeSpan reading = Stage(BuildStage.Reading, () => new SiteReader(site).Read(cancel));
            plan.Plugins.Trigger(SiteHook.PostRead, site);
            TimeSpan generating = Stage(BuildStage.Generating, () => GeneratorRun.Run(site, plan.Plugins.Generators, cancel));
            plan.Plugins.Trigger(SiteHook.PreRender, site);
            if (EarlyWriter.IsPossible(plan))
            {
                early = new EarlyWriter(site, writer);
                plan.Renderer.BeforeWaiting = early.Start;
            }

            TimeSpan rendering = Stage(BuildStage.Rendering, () => plan.Renderer.Render(cancel));
            plan.Plugins.Trigger(SiteHook.PostRender, site);
            if (!plan.Plugins.HasLateHooks)
            {
                // Nothing can ask for a stylesheet any more: the compiler ends while files are written.
                plan.Engines.End();
            }

            OutputMap output = OutputMap.From(site);
            if (site.Failures is null && (diagnostics.HasErrors || (plan.Options.Strict && diagnostics.ToList().Any(d => d.Severity == DiagnosticSeverity.Warning))))
            {
                return Failed(site, output);
            }

            (int deleted, int written) = (0, 0);
            TimeSpan writing = Stage(BuildStage.Writing, () =>
            {
                early?.Stop();
                bool isNew = early is not null;
                early = null;
                deleted = !isNew ? new Cleaner(site, plan.Plugins).Clean(output) : 0;
                written = writer.Write(output, cancel);
            });
            plan.Plugins.Trigger(SiteHook.PostWrite, site);
            return new BuildResult
            {
                Succeeded = !diagnostics.HasErrors,
                Diagnostics = diagnostics.ToList(),
                Site = site,
                Destination = site.Destination,
                Files = [.. output.Items.Select(i => i.Key)],
                FilesWritten = written,
                FilesDeleted = deleted,
                Timings = new BuildTimings(plan.Elapsed, reading, generating, rendering, writing),
            };
        }
        catch (SiteBuildException e)
        {
            diagnostics.Add(e.Diagnostic);
            return Failed(site, null);
        }
        catch (RubyErrorException e)
        {
            // A hook of a plugin for the whole site.
            diagnostics.Error(DiagnosticIds.PluginMessage, $"A plugin cannot go on: {e.Message}");
            return Failed(site, null);
        }
        finally
        {
            early?.Undo();
        }
    }

    private static BuildResult Failed(Site site, OutputMap? output) => new()
    {
        Succeeded = false,
        Diagnostics = site.Diagnostics.ToList(),
        Site = site,
        Destination = site.Destination,
        Files = output is null ? [] : [.. output.Items.Select(i => i.Key)],
    };

    private TimeSpan Stage(BuildStage stage, Action action)
    {
        plan.Options.OnProgress?.Invoke(new BuildProgress(stage, 0, 0));
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
