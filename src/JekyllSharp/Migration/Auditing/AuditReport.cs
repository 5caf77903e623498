using JekyllSharp.Configuration;
using JekyllSharp.Diagnostics;
using JekyllSharp.Plugins.RubyFiles;

namespace JekyllSharp.Migration.Auditing;

/// <summary>What an audit found out about a site.</summary>
public sealed record AuditReport
{
    /// <summary>Directory of the site, absolute.</summary>
    public required string Source { get; init; }

    /// <summary>Whose output a build would equal.</summary>
    public required CompatibilityProfile Profile { get; init; }

    /// <summary>Versions in <c>Gemfile.lock</c> that matter to the output, by gem; empty without a lock.</summary>
    public required IReadOnlyList<(string Gem, string Version)> Versions { get; init; }

    /// <summary>How many files of each kind the site has: pages, posts, collections, layouts.</summary>
    public required IReadOnlyList<(string Kind, int Count)> Content { get; init; }

    /// <summary>The plugins that the site lists.</summary>
    public required IReadOnlyList<PluginUse> Plugins { get; init; }

    /// <summary>The Ruby files of the plugins folder.</summary>
    public required IReadOnlyList<RubyPluginFile> RubyPlugins { get; init; }

    /// <summary>Everything that was found, the worst first, then by place.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>True where the site builds, but for the tags that are missing.</summary>
    public required bool Builds { get; init; }

    /// <summary>How many findings have a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(f => f.Severity == severity);
}
