using JekyllSharp.Kramdown.Tree;

namespace JekyllSharp.Kramdown.Parsing;

internal sealed partial class Parser
{
    private const long FreeLookAhead = 5_000_000;
    private const long LookAheadPerCharacter = 20;

    private readonly HashSet<long> _failures = [];
    private string? _failuresOf;
    private long _wasted;

    /// <summary>What is tried at a place; together with the spans around it, this decides how it ends.</summary>
    private enum Attempt : byte
    {
        Link,
        Image,
        Star,
        DoubleStar,
        Underscore,
        DoubleUnderscore,
    }

    /// <summary>
    /// Whether an attempt at this place is known to fail. The same attempt inside of the same kinds of spans always
    /// ends alike, so nothing is read twice in vain. A text that makes a great many attempts fail, each at the cost
    /// of the whole rest, runs out of its allowance; then marks are taken as text.
    /// </summary>
    private bool IsHopeless(Attempt attempt, int position)
    {
        if (_wasted > FreeLookAhead + (LookAheadPerCharacter * _text.Length))
        {
            return true;
        }

        return ReferenceEquals(_failuresOf, _s) && _failures.Count > 0 && _failures.Contains(KeyOf(attempt, position));
    }

    private void RememberFailure(Attempt attempt, int position)
    {
        if (!ReferenceEquals(_failuresOf, _s))
        {
            _failures.Clear();
            _failuresOf = _s;
        }

        _failures.Add(KeyOf(attempt, position));
        _wasted += _p - position;
    }

    private long KeyOf(Attempt attempt, int position)
    {
        int around = (_linkDepth > 0 ? 1 : 0) | (_emphasisDepth > 0 ? 2 : 0) | (_strongDepth > 0 ? 4 : 0)
            | (_tree is { Kind: ElementKind.Html, Model: ContentModel.Raw } ? 8 : 0)
            | (_tree.Kind == ElementKind.Emphasis ? 16 : 0);
        return ((long)position << 16) | ((long)attempt << 8) | (long)around;
    }
}
