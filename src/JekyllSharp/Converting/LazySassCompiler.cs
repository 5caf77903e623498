using JekyllSharp.Sass;

namespace JekyllSharp.Converting;

/// <summary>The Sass compiler of a build: looked for and started with the first stylesheet, never before.</summary>
internal sealed class LazySassCompiler(string? configured) : ISassCompiler, IAsyncDisposable
{
    private readonly Lazy<DartSassCompiler> _compiler = new(
        () => new DartSassCompiler(DartSassExecutable.Find(configured, AppContext.BaseDirectory)),
        LazyThreadSafetyMode.PublicationOnly);

    public async Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default) =>
        await _compiler.Value.CompileAsync(request, cancel).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        if (_compiler.IsValueCreated)
        {
            await _compiler.Value.DisposeAsync().ConfigureAwait(false);
        }
    }
}
