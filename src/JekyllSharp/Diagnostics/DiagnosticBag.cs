namespace JekyllSharp.Diagnostics;

/// <summary>Collects the diagnostics of one build. Safe to use from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly Lock _lock = new();
    private readonly Action<Diagnostic>? _onAdd;
    private readonly ThreadLocal<List<Diagnostic>?> _kept = new();

    /// <summary>Makes an empty bag.</summary>
    /// <param name="onAdd">Called for each diagnostic as it comes, on the thread that found it.</param>
    public DiagnosticBag(Action<Diagnostic>? onAdd = null) => _onAdd = onAdd;

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (_kept.Value is { } kept)
        {
            kept.Add(diagnostic);
            return;
        }

        lock (_lock)
        {
            _items.Add(diagnostic);
            HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        }

        _onAdd?.Invoke(diagnostic);
    }

    /// <summary>Keeps what this thread adds apart, until it is added in its turn. Null ends that; what was kept until then is returned.</summary>
    internal List<Diagnostic>? Keep(List<Diagnostic>? apart)
    {
        List<Diagnostic>? before = _kept.Value;
        _kept.Value = apart;
        return before;
    }

    /// <summary>Adds an error.</summary>
    public void Error(string id, string message, SourceLocation? at = null) =>
        Add(new Diagnostic { Id = id, Severity = DiagnosticSeverity.Error, Message = message, Location = at });

    /// <summary>Adds a warning.</summary>
    public void Warning(string id, string message, SourceLocation? at = null) =>
        Add(new Diagnostic { Id = id, Severity = DiagnosticSeverity.Warning, Message = message, Location = at });

    /// <summary>Adds an information.</summary>
    public void Info(string id, string message, SourceLocation? at = null) =>
        Add(new Diagnostic { Id = id, Severity = DiagnosticSeverity.Info, Message = message, Location = at });

    /// <summary>All findings so far, in the order in which they came.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        lock (_lock)
        {
            return [.. _items];
        }
    }
}
