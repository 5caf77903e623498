namespace JekyllSharp.Highlighting.Engine;

/// <summary>The rules of one state while a grammar is written down.</summary>
internal sealed class StateRules(bool ignoreCase)
{
    private readonly List<object> items = [];
    private int insertAt = -1;

    /// <summary>The whole match is one token.</summary>
    internal StateRules Rule(string pattern, TokenType type, string? then = null) =>
        Add(new Rule(pattern, ignoreCase) { Type = type, Transitions = Transition.Parse(then) });

    /// <summary>Each group is a token; what lies between groups is dropped, so the groups have to cover the match.</summary>
    internal StateRules Rule(string pattern, TokenType[] groups, string? then = null) =>
        Add(new Rule(pattern, ignoreCase) { Groups = groups, Transitions = Transition.Parse(then) });

    /// <summary>The type of the match is looked up.</summary>
    internal StateRules Rule(string pattern, WordLists words, string? then = null) =>
        Add(new Rule(pattern, ignoreCase) { Words = words, Transitions = Transition.Parse(then) });

    /// <summary>
    /// The match has to be in the lists. A look-up costs less than an alternation of many words; the pattern has to find
    /// the whole word that stands there, as <c>(?>[a-z]+)\b</c> does.
    /// </summary>
    internal StateRules KnownWord(string pattern, WordLists words, string? then = null) =>
        Add(new Rule(pattern, ignoreCase) { Words = words, KnownWordsOnly = true, Transitions = Transition.Parse(then) });

    /// <summary>The match is handed to code.</summary>
    internal StateRules Rule(string pattern, RuleAction action) =>
        Add(new Rule(pattern, ignoreCase) { Action = action });

    /// <summary>
    /// The rule written last is tried only where the first match of the pattern, searched from the rule's place on, is
    /// a match of its first group. This never changes what a rule matches, only what a miss costs.
    /// </summary>
    internal StateRules OnlyIf(string stops) => OnlyIf(LookAhead.ForPattern(stops, ignoreCase));

    /// <summary>
    /// The rule written last is tried only where the next character that is neither of a word nor blank nor one of
    /// <paramref name="within"/> opens the parenthesis of a call or declaration, whose name stands behind a blank or one of
    /// <paramref name="before"/>.
    /// </summary>
    internal StateRules OnlyIfCall(string within, string before = "") => OnlyIf(LookAhead.ForCall(within, before));

    private StateRules OnlyIf(LookAhead ahead)
    {
        var rule = (Rule)items[(insertAt >= 0 ? insertAt : items.Count) - 1];
        rule.Ahead = [.. rule.Ahead, ahead];
        return this;
    }

    /// <summary>Nothing is consumed or emitted, or only what the transition needs.</summary>
    internal StateRules Then(string pattern, string then) => Rule(pattern, TokenType.Text, then);

    /// <summary>All rules of another state stand here.</summary>
    internal StateRules Include(string state) => Add(state);

    /// <summary>What follows is put before the rules that are already there.</summary>
    internal StateRules Prepend()
    {
        insertAt = 0;
        return this;
    }

    internal void Unfold(Grammar grammar, List<Rule> into, int depth)
    {
        if (depth > 20)
        {
            throw new InvalidOperationException("States include each other.");
        }

        foreach (object item in items)
        {
            if (item is Rule rule)
            {
                into.Add(rule);
            }
            else
            {
                grammar.RulesOf((string)item).Unfold(grammar, into, depth + 1);
            }
        }
    }

    private StateRules Add(object item)
    {
        if (insertAt >= 0)
        {
            items.Insert(insertAt++, item);
        }
        else
        {
            items.Add(item);
        }

        return this;
    }
}
