namespace JekyllSharp.Content;

/// <summary>
/// The order of rendering, for items that render at once. Jekyll renders one after the other, and templates can tell: an item
/// sees the HTML of those before it and the source of those after it. Who asks for something of an earlier item waits until
/// it is there; nobody waits for a later one, so that the earliest item that is not done never waits, and no two wait for
/// each other.
/// </summary>
/// <param name="count">How many items render.</param>
internal sealed class RenderTurns(int count) : IDisposable
{
    private readonly object _gate = new();

    // One more than the item that renders on the thread; 0 on a thread that renders none.
    private readonly ThreadLocal<int> _viewer = new();
    private readonly bool[] _ended = new bool[count];
    private int _allEndedBefore;
    private int _waiting;

    /// <summary>The item that renders on this thread; negative where none does.</summary>
    public int Viewer => _viewer.Value - 1;

    /// <summary>Says which item renders on this thread from now on. What it returns goes to <see cref="Leave"/>.</summary>
    public int Enter(int sequence)
    {
        int before = _viewer.Value;
        _viewer.Value = sequence + 1;
        return before;
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave(int before) => _viewer.Value = before;

    /// <summary>
    /// Waits until all items before the one that renders on this thread are done: for what the first one in the order decides
    /// for all others.
    /// </summary>
    public void WaitForEarlier()
    {
        int viewer = Viewer;
        if (viewer < 0 || Volatile.Read(ref _allEndedBefore) >= viewer)
        {
            return;
        }

        lock (_gate)
        {
            while (_allEndedBefore < viewer)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _viewer.Dispose();

    /// <summary>Waits until a turn has come as far as that.</summary>
    internal void Wait(RenderTurn turn, RenderProgress progress)
    {
        if (turn.Progress >= progress)
        {
            return;
        }

        lock (_gate)
        {
            Interlocked.Increment(ref _waiting);
            while (turn.Progress < progress)
            {
                Monitor.Wait(_gate);
            }

            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Wakes who waits for a turn that has come to its content.</summary>
    internal void Wake()
    {
        // The progress must be seen before the number of those that wait is read.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _waiting) > 0)
        {
            lock (_gate)
            {
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>Notes the end of a turn.</summary>
    internal void End(int sequence)
    {
        lock (_gate)
        {
            _ended[sequence] = true;
            while (_allEndedBefore < _ended.Length && _ended[_allEndedBefore])
            {
                _allEndedBefore++;
            }

            Monitor.PulseAll(_gate);
        }
    }
}
