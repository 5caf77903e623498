namespace JekyllSharp.Highlighting.Engine;

internal enum TransitionKind
{
    Push,
    PushSame,
    Pop,
    Goto,
}

/// <summary>A change of the state stack.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Target">The state for a push or goto.</param>
/// <param name="Count">How many states a pop takes away.</param>
internal readonly record struct Transition(TransitionKind Kind, string Target, int Count)
{
    /// <summary>
    /// Reads the short notation of the grammars: <c>name</c> pushes, <c>=name</c> replaces the top, <c>#push</c>
    /// doubles it, <c>#pop</c> and <c>#pop:2</c> take away; several are divided by blanks.
    /// </summary>
    internal static Transition[] Parse(string? text)
    {
        if (text is null)
        {
            return [];
        }

        return text.Split(' ').Select(One).ToArray();
    }

    private static Transition One(string part) => part switch
    {
        "#push" => new(TransitionKind.PushSame, "", 0),
        "#pop" => new(TransitionKind.Pop, "", 1),
        _ when part.StartsWith("#pop:", StringComparison.Ordinal) => new(TransitionKind.Pop, "", part[5] - '0'),
        _ when part[0] == '=' => new(TransitionKind.Goto, part[1..], 0),
        _ => new(TransitionKind.Push, part, 0),
    };
}
