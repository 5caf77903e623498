using System.Collections.Concurrent;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>The states of a lexer. Written once, then read by any number of runs at the same time.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, StateRules> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, State> states = new(StringComparer.Ordinal);

    /// <summary>For the rules written after it is set: whether letters match in both cases.</summary>
    internal bool IgnoreCase { get; set; }

    /// <summary>A new state, or a new body for one that a parent language wrote.</summary>
    internal StateRules State(string name) => written[name] = new StateRules(IgnoreCase);

    /// <summary>A state that a parent language wrote, to be added to at its end.</summary>
    internal StateRules Append(string name) => written[name];

    /// <summary>A state that a parent language wrote; what is added stands before its rules.</summary>
    internal StateRules Prepend(string name) => written[name].Prepend();

    internal StateRules RulesOf(string name) =>
        written.TryGetValue(name, out StateRules? rules) ? rules : throw new InvalidOperationException($"No state {name}.");

    internal State this[string name] => states.TryGetValue(name, out State? state) ? state : states.GetOrAdd(name, Build);

    private State Build(string name)
    {
        List<Rule> rules = [];
        RulesOf(name).Unfold(this, rules, 0);
        return new State(name, rules.ToArray());
    }
}
