using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>C++.</summary>
internal class CppLexer : CLexer
{
    private const string CppTypes = """
        DIR FILE _Bool _Complex bool char char16_t char32_t clock_t div_t double float fpos_t int int16_t int32_t int64_t int8_t
        int_fast16_t int_fast32_t int_fast64_t int_fast8_t int_least16_t int_least32_t int_least64_t int_least8_t
        intmax_t intptr_t jmp_buf ldiv_t long mbstate_t off_t ptrdiff_t short sig_atomic_t signed size_t ssize_t time_t
        uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t uint_fast64_t uint_fast8_t uint_least16_t
        uint_least32_t uint_least64_t uint_least8_t uintmax_t uintptr_t unsigned va_list void wchar_t wctrans_t wctype_t
        wint_t
        """;

    private const string CppKeywords = """
        _Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn _Static_assert _Thread_local alignas alignof asm auto
        break case catch char8_t class co_await co_return co_yield concept const const_cast consteval constexpr constinit
        continue decltype default delete do dynamic_cast else enum explicit export extern final for friend goto if
        mutable namespace new noexcept operator override private protected public register reinterpret_cast requires
        restrict restricted return sizeof static static_assert static_cast struct switch template this thread_local
        throw throws try typedef typeid typename union using virtual volatile while
        """;

    private const string CppReserved = """
        __asm __based __cdecl __declspec __except __fastcall __finally __inline __int16 __int32 __int8 __leave __restrict
        __single_inheritance __stdcall __super __thread __try __uuidof _inline _restrict _thread inline naked thread
        """;

    /// <inheritdoc/>
    public override string Tag => "cpp";

    /// <inheritdoc/>
    protected override string Keywords => CppKeywords;

    /// <inheritdoc/>
    protected override string Types => CppTypes;

    /// <inheritdoc/>
    protected override string Reserved => CppReserved;

    /// <inheritdoc/>
    protected override string StringPrefix => "(?:u8|u|U|L)?";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        base.Define(g);
        g.Append("root").Rule(@"\}", Punctuation);
        // Rouge: in C++ a closing brace does not close, so that no function is found behind the first opening one.
        g.State("braces")
            .Rule(@"\n", Text, "line-start")
            .Include("blank")
            .Include("statement")
            .Rule(@"[{}]", Punctuation);
        g.Append("case").Rule("[{}]", Punctuation);
        g.Prepend("case").Rule("::", Operator);
        g.Prepend("statement")
            .Rule(@"(?:u8|u|U|L)?R""([^()\s\\""]{0,16})\((?s:.)*?\)\1""", LiteralString)
            .Rule(@"nullptr\b", NameBuiltin)
            .Rule(@"template\b", Keyword, "template")
            .Rule(@"(?:class|struct)\b", Keyword, "class-name");
        g.State("template")
            .Rule("[>;]", Punctuation, "#pop")
            .Rule(@"typename\b", Keyword, "class-name")
            .Rule("[{}]", Punctuation)
            .Rule(@"\n", Text, "line-start")
            .Include("blank")
            .Include("statement");
        g.State("class-name")
            .Rule(@"[a-zA-Z_]\w*", NameClass, "#pop")
            .Rule(@"\s+", Text)
            .Rule(@"\.\.\.", Operator)
            .Then("", "#pop");
    }

    /// <inheritdoc/>
    protected override void DefineNumbers(StateRules statement) => statement
        .Rule(@"\d+(?:h|min|s|ms|us|ns|if|il|i|d|y)\b", NumberOther)
        .Rule(@"(?:\d(?:'?\d)*\.(?:\d(?:'?\d)*)?|\.\d(?:'?\d)*)(?:[eE][+-]?\d(?:'?\d)*)?|\d(?:'?\d)*[eE][+-]?\d(?:'?\d)*", NumberFloat)
        .Rule(@"0x\h(?:'?\h)*[lLuU]*", NumberHex)
        .Rule(@"0b[01](?:'?[01])*", NumberBin)
        .Rule(@"0[0-7]+[lLuU]*", NumberOct)
        .Rule(@"\d(?:'?\d)*[lLuU]*", NumberInteger);
}
