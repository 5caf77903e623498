namespace JekyllSharp.Content;

/// <summary>The place of one item in the order of rendering, and what others may see of it.</summary>
/// <param name="turns">All turns.</param>
/// <param name="sequence">Its place, from 0.</param>
/// <param name="source">Its content before it rendered, which is what earlier items see.</param>
internal sealed class RenderTurn(RenderTurns turns, int sequence, string source)
{
    private volatile RenderProgress _progress;

    /// <summary>Its content before it rendered.</summary>
    public string Source => source;

    /// <summary>How far it has come.</summary>
    public RenderProgress Progress => _progress;

    /// <summary>True where who asks sees the content as it is now; false where only <see cref="Source"/>. Waits for an earlier item's content.</summary>
    public bool ShowsContent() => Shows(RenderProgress.Converted);

    /// <summary>True where who asks sees the output. Waits for that of an earlier item.</summary>
    public bool ShowsOutput() => Shows(RenderProgress.Ended);

    /// <summary>Waits until its output is there.</summary>
    public void WaitForEnd() => turns.Wait(this, RenderProgress.Ended);

    /// <summary>Shows the content to later items. A turn that has ended, because its item was put off, stays so.</summary>
    public void ShowContent()
    {
        if (_progress < RenderProgress.Converted)
        {
            _progress = RenderProgress.Converted;
            turns.Wake();
        }
    }

    /// <summary>Ends the turn: all is shown to later items.</summary>
    public void End()
    {
        _progress = RenderProgress.Ended;
        turns.End(sequence);
    }

    private bool Shows(RenderProgress needed)
    {
        int viewer = turns.Viewer;
        if (viewer >= 0 && viewer < sequence)
        {
            return false;
        }

        if (viewer > sequence)
        {
            turns.Wait(this, needed);
        }

        return true;
    }
}
