namespace JekyllSharp.Tests.Writing;

/// <summary>A test that needs a shell script.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "a shell script plays the compiler";
        }
    }
}
