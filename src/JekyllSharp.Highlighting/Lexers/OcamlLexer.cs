using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>OCaml.</summary>
internal class OcamlLexer : RegexLexer
{
    private protected const string Types = "array bool char float int list string unit";

    private static readonly WordLists Known = Words(
        Name,
        ("""
        as assert begin class constraint do done downto else end exception external for fun function functor if in include inherit
        initializer lazy let match module mutable new nonrec object of open raise rec sig struct then to try type val virtual
        when while with
        """, Keyword),
        (Types, KeywordType),
        ("and asr land lor lsl lxor mod or", OperatorWord));

    /// <inheritdoc/>
    public override string Tag => "ocaml";

    /// <inheritdoc/>
    protected override void Define(Grammar g)
    {
        DefineLiterals(g);
        g.Append("root")
            .Rule(@"`[A-Za-z][\w']*", NameTag)
            .Include("literals")
            .Rule(@"[()\[\]{};]+", Punctuation)
            .Include("truth")
            .Rule(@"[a-z_][\w']*", Known)
            .Rule("[;,_!$%&*+./:<=>?@^|~#-]+", Operator)
            .Include("numbers");
    }

    /// <summary>What both languages of the family share.</summary>
    private protected static void DefineLiterals(Grammar g)
    {
        g.State("root")
            .Rule(@"\s+", Text)
            .Rule(@"\(\)|\[\]", NameBuiltinPseudo)
            .Rule(@"[A-Z][\w']*(?=\s*\.)", NameNamespace, "dotted")
            .Rule(@"[A-Z][\w']*", NameClass)
            .Rule(@"\(\*(?![)])", Comment, "comment");
        g.State("literals")
            .Rule(@"'(?:\\[\\""'ntbr]|\\\d{3}|\\x\h{2}|\.)'", StringChar)
            .Rule("'", Keyword)
            .Rule(@"""", StringDouble, "string");
        // Rouge: these end where they end, whatever follows.
        g.State("truth").Rule("false|true", NameBuiltinPseudo);
        g.State("numbers")
            .Rule(@"-?\d(?>[\d_]*)(?:.(?>[\d_]*))?[eE][+-]?\d[\d_]*", NumberFloat)
            .Rule(@"0[xX]\h[\h_]*", NumberHex)
            .Rule(@"0[oO][0-7][0-7_]*", NumberOct)
            .Rule(@"0[bB][01][01_]*", NumberBin)
            .Rule(@"\d[\d_]*", NumberInteger);
        g.State("comment")
            .Rule(@"[^(*)]+", Comment)
            .Rule(@"\(\*", Comment, "#push")
            .Rule(@"\*\)", Comment, "#pop")
            .Rule("[(*)]", Comment);
        g.State("string")
            .Rule(@"(?:[^\\""]|\\\n)+", StringDouble)
            .Rule(@"\\(?:[\\""'ntbr]|\d{3}|x\h{2})", StringEscape)
            .Rule("\"", StringDouble, "#pop");
        g.State("dotted")
            .Rule(@"\s+", Text)
            .Rule(@"\.", Punctuation)
            .Rule(@"[A-Z][\w']*(?=\s*\.)", NameNamespace)
            .Rule(@"[A-Z][\w']*", NameClass, "#pop")
            .Rule(@"[a-z_][\w']*", Name, "#pop")
            .Rule(@"[([{]", Punctuation, "#pop");
    }
}
