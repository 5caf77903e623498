namespace JekyllSharp.Highlighting.Tests.Tools;

/// <summary>A test that needs the installed Rouge and says so when there is none.</summary>
public sealed class ReferenceFactAttribute : FactAttribute
{
    private static readonly bool Installed = IsInstalled();

    public ReferenceFactAttribute() => Skip = Installed ? null! : "Rouge 3.30.0 is not installed.";

    private static bool IsInstalled()
    {
        using Reference? reference = Reference.TryStart();
        return reference is not null;
    }
}
