namespace JekyllSharp.Cli.Serving;

/// <summary>Tells open pages that the site was built again.</summary>
internal sealed class ReloadSignal
{
    /// <summary>Where pages listen.</summary>
    public const string Path = "/__jekyllsharp/reload";

    /// <summary>What a page gets that listens.</summary>
    public const string Script = $"<script>new EventSource('{Path}').onmessage = () => location.reload();</script>";

    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the site has been built again.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Wakes all that wait.</summary>
    public void Raise() =>
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
