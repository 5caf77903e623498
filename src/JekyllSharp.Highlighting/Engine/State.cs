namespace JekyllSharp.Highlighting.Engine;

/// <summary>A named list of rules, mixed-in states unfolded, with a table from first character to the rules worth a try.</summary>
internal sealed class State
{
    private readonly Rule[]?[] byFirst = new Rule[]?[129];
    private readonly Rule[] rules;

    internal State(string name, Rule[] rules)
    {
        Name = name;
        this.rules = rules;
    }

    internal string Name { get; }

    internal Rule[] RulesFor(char first)
    {
        int slot = Math.Min((int)first, 128);
        return byFirst[slot] ??= Array.FindAll(rules, r => r.First.Contains((char)slot));
    }
}
