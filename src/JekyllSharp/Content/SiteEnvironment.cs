using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Content;

/// <summary>What a site gets from outside: nothing is taken from the process.</summary>
internal sealed record SiteEnvironment(
    ISiteFileSystem Files,
    DiagnosticBag Diagnostics,
    RubyTimeZone Zone,
    RubyTime Time,
    string EnvironmentName,
    CompatibilityProfile Profile,
    string? WorkingDirectory = null);
