namespace JekyllSharp.Sass.Tests;

/// <summary>A test that needs the system's libsass and says so where there is none.</summary>
public sealed class LibSassFactAttribute : FactAttribute
{
    public LibSassFactAttribute() => Skip = IsInstalled() ? null! : "libsass is not installed.";

    private static bool IsInstalled()
    {
        try
        {
            _ = new LibSassCompiler();
            return true;
        }
        catch (SassUnavailableException)
        {
            return false;
        }
    }
}
