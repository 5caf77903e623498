using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>The Sass compiler of a build: looked for and started with the first sight of a stylesheet, never before.</summary>
/// <param name="find">Makes the compiler; what it throws is said of the stylesheet that needs it.</param>
internal sealed class LazySassCompiler(Func<ISassCompiler> find) : ISassCompiler, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private ISassCompiler? _compiler;
    private bool _disposed;

    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default) =>
        await Compiler().CompileAsync(request, cancel).ConfigureAwait(false);

    /// <summary>Starts the compiler ahead of the first stylesheet, in the background; what goes wrong is said by that stylesheet.</summary>
    public void Start() => _ = Task.Run(async () =>
    {
        try
        {
            if (Compiler() is DartSassCompiler compiler)
            {
                await compiler.StartAsync().ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is SassUnavailableException or ObjectDisposedException)
        {
            // The first stylesheet meets the same.
        }
    });

    public async ValueTask DisposeAsync()
    {
        ISassCompiler? compiler;
        lock (_lock)
        {
            _disposed = true;
            compiler = _compiler;
        }

        if (compiler is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ISassCompiler Compiler()
    {
        lock (_lock)
        {
            // A page that was read just before a build failed may still ask; it must not start a process that nobody ends.
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _compiler ??= find();
        }
    }
}
