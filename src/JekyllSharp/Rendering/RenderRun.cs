using System.Runtime.ExceptionServices;
using JekyllSharp.Content;
using JekyllSharp.Diagnostics;

namespace JekyllSharp.Rendering;

/// <summary>
/// Renders items on several threads, so that each sees what it sees in Jekyll's order (see <see cref="RenderTurns"/>). Items
/// begin in that order; some of them render while no other does.
/// </summary>
/// <param name="items">The items in Jekyll's order.</param>
/// <param name="prepare">Makes the job of the item at a place. Called in order, one at a time.</param>
/// <param name="render">Renders. Called on any thread.</param>
/// <param name="isAlone">True for items during which nothing else may render.</param>
internal sealed class RenderRun(ContentItem[] items, Func<int, RenderJob> prepare, Action<RenderJob> render, Func<ContentItem, bool> isAlone)
{
    /// <summary>Fewer items than that are not worth a thread.</summary>
    private const int FewItems = 4;

    // Templates nest: what the main thread has as its stack on Linux is not what all platforms give to others.
    private const int StackBytes = 16 << 20;

    private readonly Lock _lock = new();
    private readonly List<(int Sequence, List<Diagnostic> Diagnostics)> _found = [];
    private RenderTurns? _turns;
    private DiagnosticBag? _diagnostics;
    private Exception? _error;
    private int _errorAt = int.MaxValue;
    private int _next;
    private int _done;

    /// <summary>Called after each item with the number of those that are done, by one thread at a time.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>Renders all items.</summary>
    /// <param name="site">The site.</param>
    /// <param name="workers">On how many threads, this one among them.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="SiteBuildException">An item cannot be rendered: the first one in the order of which that is true.</exception>
    public void Run(Site site, int workers, CancellationToken cancel)
    {
        _turns = site.Turns;
        _diagnostics = site.Diagnostics;
        while (_next < items.Length && _error is null)
        {
            cancel.ThrowIfCancellationRequested();
            int end = _next;
            while (end < items.Length && !isAlone(items[end]))
            {
                end++;
            }

            int length = end - _next;
            if (length == 0)
            {
                Execute(Next(_next + 1)!);
            }
            else
            {
                Together(end, length < FewItems ? 1 : Math.Min(workers, length), cancel);
            }
        }

        foreach (Diagnostic diagnostic in Found())
        {
            site.Diagnostics.Add(diagnostic);
        }

        cancel.ThrowIfCancellationRequested();
        if (_error is not null)
        {
            ExceptionDispatchInfo.Throw(_error);
        }
    }

    /// <summary>
    /// What was found, file by file: which item was the first to use a layout or an include is chance. Of what was found after the
    /// item that failed, an orderly build would not have known.
    /// </summary>
    private IEnumerable<Diagnostic> Found() => _found
        .Where(f => f.Sequence <= _errorAt)
        .OrderBy(static f => f.Sequence)
        .SelectMany(static f => f.Diagnostics)
        .OrderBy(static d => d.Location?.Path, StringComparer.Ordinal)
        .ThenBy(static d => d.Location?.Line)
        .ThenBy(static d => d.Location?.Column);

    private void Together(int end, int workers, CancellationToken cancel)
    {
        void Work()
        {
            while (!cancel.IsCancellationRequested && Next(end) is { } job)
            {
                Execute(job);
            }
        }

        var threads = new Thread[workers - 1];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackBytes) { IsBackground = true, Name = "JekyllSharp rendering" };
            threads[i].Start();
        }

        Work();
        Array.ForEach(threads, static t => t.Join());
    }

    /// <summary>The next item's job; null where there is none, or one before it failed.</summary>
    private RenderJob? Next(int end)
    {
        lock (_lock)
        {
            if (_next >= end || _error is not null)
            {
                return null;
            }

            return prepare(_next++);
        }
    }

    private void Execute(RenderJob job)
    {
        int viewer = _turns?.Enter(job.Sequence) ?? 0;
        List<Diagnostic>? apart = _diagnostics!.Keep(job.Diagnostics);
        try
        {
            render(job);
        }
        catch (Exception e)
        {
            // Whatever it is: the thread that asked for the build throws it.
            lock (_lock)
            {
                if (job.Sequence < _errorAt)
                {
                    (_error, _errorAt) = (e, job.Sequence);
                }
            }
        }
        finally
        {
            _diagnostics.Keep(apart);
            job.Item.Turn?.End();
            _turns?.Leave(viewer);
        }

        lock (_lock)
        {
            if (job.Diagnostics.Count > 0)
            {
                // The job itself holds texts of the item, and is not kept.
                _found.Add((job.Sequence, job.Diagnostics));
            }

            Progress?.Invoke(++_done);
        }
    }
}
