namespace JekyllSharp.Sass;

/// <summary>Compiles stylesheets. The seam behind which another engine may stand.</summary>
public interface ISassCompiler
{
    /// <summary>Compiles one stylesheet. What is wrong with it is in the result, not thrown.</summary>
    /// <exception cref="SassUnavailableException">The compiler is not installed or does not start.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    Task<SassResult> CompileAsync(SassRequest request, CancellationToken cancel = default);
}
