using JekyllSharp.Highlighting.Engine;
using JekyllSharp.Highlighting.Lexers;

namespace JekyllSharp.Highlighting.Tests;

/// <summary>The rules of the engine that no single language shows.</summary>
public sealed class EngineTests
{
    [Theory]
    [InlineData(@"\w+", "[a-zA-Z0-9_]+")]
    [InlineData(@"[\w-]", "[a-zA-Z0-9_-]")]
    [InlineData(@"\d\s\S", @"[0-9][ \t\r\n\f\v][^ \t\r\n\f\v]")]
    [InlineData(@"[^\]\d]", @"[^\]0-9]")]
    [InlineData(@"[]a]", @"[\]a]")]
    [InlineData(@"[a[b]", @"[a\[b]")]
    [InlineData(@"\bfoo\\w", @"\bfoo\\w")]
    public void Ruby_classes_are_ascii(string pattern, string expected) => Assert.Equal(expected, PatternText.Expand(pattern));

    [Theory]
    [InlineData("abc", "a", "b")]
    [InlineData("a*b", "ab", "c")]
    [InlineData("(?:a|b)?c", "abc", "d")]
    [InlineData("[a-c]+", "abc", "d")]
    [InlineData("[^a]", "bé\n", "a")]
    [InlineData("(?=a)b", "b", "a")]
    [InlineData("(?i)a", "aA", "b")]
    [InlineData(@"\p{Lu}", "Aé", "a")]
    [InlineData(@"\x41\.", "A", "x")]
    [InlineData("a{0,2}b", "ab", "c")]
    public void First_characters_are_known(string pattern, string inside, string outside)
    {
        CharSet set = FirstChars.Of(pattern, ignoreCase: false);
        Assert.All(inside, c => Assert.True(set.Contains(c), c.ToString()));
        Assert.All(outside, c => Assert.False(set.Contains(c), c.ToString()));
    }

    [Theory]
    [InlineData("a*")]
    [InlineData("")]
    [InlineData(@"(a)?\1")]
    public void Patterns_that_can_be_empty_begin_with_anything(string pattern) =>
        Assert.Equal(CharSet.All, FirstChars.Of(pattern, ignoreCase: false));

    [Theory]
    [InlineData(@"\s+")]
    [InlineData(@"[a-zA-Z_]\w*")]
    [InlineData("//.*")]
    [InlineData(@"[^a\n]+b?")]
    [InlineData("a?b")]
    [InlineData(@"[+\-*\]^]")]
    [InlineData("[^]a]")]
    [InlineData("a*b*c")]
    [InlineData(@"\.\.\.?")]
    [InlineData("^=+a*")]
    [InlineData(@"[ \t]*\n")]
    [InlineData("[é-]+")]
    public void Patterns_of_sets_need_no_regex(string pattern)
    {
        string expanded = PatternText.Expand(pattern);
        PlainPattern plain = PlainPattern.Of(expanded, ignoreCase: false)!;
        var regex = new System.Text.RegularExpressions.Regex($"\\G(?:{expanded})");
        var random = new Random(5);
        const string letters = "aabbcz_ \t\n\r=/.+-*]^[é😀0";
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => letters[random.Next(letters.Length)]));
            var match = regex.Match(text);
            Assert.Equal((text, match.Success ? match.Length : -1), (text, plain.MatchLength(text)));
        }
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("(a)")]
    [InlineData(@"\bfoo")]
    [InlineData("a+?b")]
    [InlineData("a{2}")]
    [InlineData("[a-z]+a")]
    [InlineData("a?ab")]
    [InlineData("a*b?a")]
    [InlineData(".*;")]
    [InlineData(@"\p{L}")]
    [InlineData("a$")]
    [InlineData("[^a]*[^b]")]
    public void Other_patterns_need_one(string pattern) => Assert.Null(PlainPattern.Of(PatternText.Expand(pattern), ignoreCase: false));

    [Theory]
    [InlineData(@"(://)|[^+a-z]")]
    [InlineData(@"(\n)|[ab]")]
    [InlineData(@"(a)|\s")]
    [InlineData("(b)")]
    [InlineData(@"([a:])|[^-a:]")]
    [InlineData(@"(\s[a-zA-Z_]\w*\s*\()|[^\w.:\s]")]
    [InlineData(@"([\s*][a-zA-Z_]\w*\s*\()|[^\w*\s]")]
    public void Searches_without_a_regex_stop_where_one_would(string pattern)
    {
        LookAhead ahead = pattern.Contains(@"\(") ? LookAhead.ForCall(pattern.Contains('.') ? ".:" : "*", pattern[1] == '[' ? "*" : "") : LookAhead.ForPattern(pattern, ignoreCase: false);
        var regex = new System.Text.RegularExpressions.Regex(PatternText.Expand(pattern));
        var random = new Random(5);
        const string letters = "aab1_ \n.://-*()+;é";
        for (int i = 0; i < 4000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => letters[random.Next(letters.Length)]));
            int start = random.Next(text.Length + 1);
            var match = regex.Match(text, start);
            int at = ahead.Find(text, start, out bool found);
            Assert.Equal((text, start, match.Success ? match.Index : int.MaxValue, match.Groups[1].Success), (text, start, at, found));
        }
    }

    [Fact]
    public void Sorted_words_are_found()
    {
        const string words = "a ab\nabc b c_d\nc_e";
        var sorted = new SortedWords(words);
        Assert.All(words.Split(' ', '\n'), word => Assert.True(sorted.Contains(word), word));
        Assert.All(["AB", "C_d"], word => Assert.True(sorted.ContainsAnyCase(word) && !sorted.Contains(word), word));
        Assert.All(["", "aa", "0", "z", "c", "a ab", "c_", "c_ee", "é", new string('a', 100)], word => Assert.False(sorted.Contains(word), word));
    }

    [Fact]
    public void Functions_of_php_stand_in_order()
    {
        string[] words = PhpFunctions.Names.Split(' ', '\n');
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(words, word => Assert.True(new SortedWords(PhpFunctions.Names).Contains(word), word));
    }

    [Fact]
    public void A_match_sees_nothing_before_its_start()
    {
        Assert.Equal([new(TokenType.Text, "x"), new(TokenType.Keyword, "foo")], Lex("xfoo", g => g.State("root").Rule("x", TokenType.Text).Rule(@"(?<!x)\bfoo", TokenType.Keyword)));
    }

    [Fact]
    public void A_rule_with_a_leading_caret_needs_the_beginning_of_a_line()
    {
        Assert.Equal(
            [new(TokenType.Keyword, "a"), new(TokenType.Name, "a"), new(TokenType.Text, "\n"), new(TokenType.Keyword, "a")],
            Lex("aa\na", g => g.State("root").Rule("^a", TokenType.Keyword).Rule("a", TokenType.Name).Rule("\n", TokenType.Text)));
    }

    [Fact]
    public void What_nothing_matches_is_an_error_of_one_code_point()
    {
        Assert.Equal([new(TokenType.Error, "😀"), new(TokenType.Name, "a")], Lex("😀a", g => g.State("root").Rule("a", TokenType.Name)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_completed()
    {
        Assert.Equal([new(TokenType.Name, "😀"), new(TokenType.Text, "b")], Lex("😀b", g => g.State("root").Rule("b", TokenType.Text).Rule(".", TokenType.Name)));
    }

    [Fact]
    public void Six_empty_matches_in_a_row_are_an_error()
    {
        Assert.Equal([new(TokenType.Error, "a")], Lex("a", g => g.State("root").Then("", "root").Rule("a", TokenType.Name)));
    }

    [Fact]
    public void The_sixth_empty_match_changes_the_state_and_the_next_is_an_error_too()
    {
        Assert.Equal(
            [new(TokenType.Error, "ab"), new(TokenType.Name, "c")],
            Lex("abc", g =>
            {
                g.State("root").Rule("x", TokenType.Keyword).Then("", "other");
                g.State("other").Rule("c", TokenType.Name).Then("", "#pop");
            }));
    }

    [Fact]
    public void The_root_state_is_never_taken_away()
    {
        Assert.Equal([new(TokenType.Name, "aaa")], Lex("aaa", g => g.State("root").Rule("a", TokenType.Name, "#pop")));
    }

    private static IReadOnlyList<Token> Lex(string text, Action<Grammar> define)
    {
        var list = new TokenList();
        new TestLexer(define).Lex(text, list);
        return list.Complete();
    }

    private sealed class TestLexer(Action<Grammar> define) : RegexLexer
    {
        public override string Tag => "test";

        protected override void Define(Grammar g) => define(g);
    }
}
