using System.Text.RegularExpressions;

namespace JekyllSharp.Highlighting.Engine;

/// <summary>
/// One pass of a lexer over a text. The stack of states outlives the text, so that a language which hands out
/// its parts piece by piece can go on where it stopped.
/// </summary>
internal class LexerRun
{
    private const int MaxEmptyMatches = 5;
    private const int MaxNesting = 24;

    private readonly RegexLexer lexer;
    private readonly List<State> stack = [];
    private Dictionary<LookAhead, (int From, int At, bool Found)>? seenAhead;
    private int emptyMatches;

    internal LexerRun(RegexLexer lexer, TokenSink sink)
    {
        this.lexer = lexer;
        Sink = sink;
        stack.Add(lexer.Grammar["root"]);
    }

    internal TokenSink Sink { get; }

    /// <summary>The text of this pass.</summary>
    internal string Input { get; private set; } = "";

    /// <summary>Where the next match is looked for; in an action, the end of the match.</summary>
    internal int Position { get; set; }

    /// <summary>How many runs stand around this one.</summary>
    internal int Nesting { get; private set; }

    internal string StateName => stack[^1].Name;

    internal int Depth => stack.Count;

    internal bool InState(string name) => stack.Exists(s => s.Name == name);

    internal void Emit(TokenType type, Group group) => Sink.Emit(type, group.ValueSpan);

    internal void Emit(TokenType type, ReadOnlySpan<char> text) => Sink.Emit(type, text);

    internal void Push(string state) => stack.Add(lexer.Grammar[state]);

    internal void Push() => stack.Add(stack[^1]);

    internal void Goto(string state) => stack[^1] = lexer.Grammar[state];

    internal void Pop(int count = 1)
    {
        // The root state stays, whatever the rules say.
        int keep = Math.Max(1, stack.Count - count);
        stack.RemoveRange(keep, stack.Count - keep);
    }

    /// <summary>Forgets the states; the next text begins in <c>root</c>.</summary>
    internal virtual void Reset()
    {
        stack.Clear();
        stack.Add(lexer.Grammar["root"]);
    }

    /// <summary>Lexes the text with the stack that the previous one left.</summary>
    internal void Continue(string text)
    {
        var outer = (Input, Position, emptyMatches, seenAhead);
        seenAhead = null;
        Input = text;
        Position = 0;
        emptyMatches = 0;
        while (Position < text.Length)
        {
            if (!Step())
            {
                Fail();
            }
        }

        (Input, Position, emptyMatches, seenAhead) = outer;
    }

    /// <summary>Lexes a part with a fresh run of this lexer.</summary>
    internal void Recurse(string part)
    {
        if (Enter(lexer) is { } run)
        {
            run.Continue(part);
        }
        else
        {
            Emit(TokenType.Text, part);
        }
    }

    /// <summary>A run of another language inside this one; null when they are nested too deep to go on.</summary>
    internal LexerRun? Enter(RegexLexer inner)
    {
        if (Nesting >= MaxNesting)
        {
            return null;
        }

        LexerRun run = inner.NewRun(Sink);
        run.Nesting = Nesting + 1;
        return run;
    }

    private bool Step()
    {
        string text = Input;
        int start = Position;
        foreach (Rule rule in stack[^1].RulesFor(text[start]))
        {
            if ((rule.AtLineStart && start > 0 && text[start - 1] != '\n')
                || (rule.Prefix.Length > 1 && !text.AsSpan(start).StartsWith(rule.Prefix))
                || (rule.Ahead.Length > 0 && !Stand(rule.Ahead, text, start)))
            {
                continue;
            }

            if (rule.Groups is null && rule.Action is null ? TryWhole(rule, text, start) : TryParts(rule, text, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks ahead, unless an earlier look from before this place already went beyond it.</summary>
    private bool Stand(LookAhead[] all, string text, int start)
    {
        seenAhead ??= [];
        foreach (LookAhead ahead in all)
        {
            if (!seenAhead.TryGetValue(ahead, out (int From, int At, bool Found) seen) || start < seen.From || start > seen.At)
            {
                seen = (start, ahead.Find(text, start, out bool found), found);
                seenAhead[ahead] = seen;
            }

            if (!seen.Found)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWhole(Rule rule, string text, int start)
    {
        int length = rule.MatchesNothing ? 0 : MatchLength(rule, text, start);

        if (length < 0 || (rule.KnownWordsOnly && !rule.Words!.Contains(text.AsSpan(start, length))))
        {
            return false;
        }

        if (!Accept(ref length, text, start))
        {
            Apply(rule.Transitions);
            Fail();
            return true;
        }

        if (length > 0)
        {
            ReadOnlySpan<char> value = text.AsSpan(start, length);
            Sink.Emit(rule.Words is { } words ? words[value] : rule.Type, value);
        }

        Apply(rule.Transitions);
        return true;
    }

    private static int MatchLength(Rule rule, string text, int start)
    {
        if (rule.Plain is { } plain)
        {
            return plain.MatchLength(text.AsSpan(start));
        }

        foreach (ValueMatch match in rule.Regex.EnumerateMatches(text.AsSpan(start)))
        {
            return match.Length;
        }

        return -1;
    }

    private bool TryParts(Rule rule, string text, int start)
    {
        Match match = rule.Regex.Match(text, start, text.Length - start);
        int length = match.Length;
        if (!match.Success)
        {
            return false;
        }

        bool accepted = Accept(ref length, text, start);
        if (rule.Action is { } action)
        {
            action(this, match);
        }
        else
        {
            for (int i = 0; i < rule.Groups!.Length; i++)
            {
                Sink.Emit(rule.Groups[i], match.Groups[i + 1].ValueSpan);
            }

            Apply(rule.Transitions);
        }

        if (!accepted && Position == start)
        {
            Fail();
        }

        return true;
    }

    /// <summary>Moves behind the match, unless too many empty ones stand in a row.</summary>
    private bool Accept(ref int length, string text, int start)
    {
        if (length == 0)
        {
            // Rouge: after five steps that consume nothing, one more is an error, whatever other rules there are, but
            // the state changes all the same, and only a match that consumes something begins the count anew.
            return ++emptyMatches <= MaxEmptyMatches;
        }

        emptyMatches = 0;
        int end = start + length;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
        {
            // The pattern took half of a pair for a character.
            length++;
        }

        Position = start + length;
        return true;
    }

    private void Apply(Transition[] transitions)
    {
        foreach (Transition t in transitions)
        {
            switch (t.Kind)
            {
                case TransitionKind.Push:
                    Push(t.Target);
                    break;
                case TransitionKind.PushSame:
                    Push();
                    break;
                case TransitionKind.Pop:
                    Pop(t.Count);
                    break;
                default:
                    Goto(t.Target);
                    break;
            }
        }
    }

    private void Fail()
    {
        int length = Position + 1 < Input.Length && char.IsSurrogatePair(Input, Position) ? 2 : 1;
        Sink.Emit(TokenType.Error, Input.AsSpan(Position, length));
        Position += length;
    }
}
