using System.Text.RegularExpressions;
using JekyllSharp.Highlighting.Engine;
using static JekyllSharp.Highlighting.TokenType;

namespace JekyllSharp.Highlighting.Lexers;

/// <summary>What has to be remembered in Ruby: here-documents that begin with the next line, and delimiters of strings.</summary>
internal sealed class RubyRun(RegexLexer lexer, TokenSink sink) : LexerRun(lexer, sink)
{
    private readonly Queue<(string Name, bool Indented)> heredocs = [];
    private readonly Stack<Delimited> delimited = [];

    private sealed class Delimited
    {
        internal required char Open { get; init; }

        internal required char Close { get; init; }

        internal required TokenType Type { get; init; }

        internal required bool Interpolates { get; init; }

        internal int Depth { get; set; } = 1;
    }

    /// <summary>A run whose text may begin with a quote-like sign.</summary>
    internal static RubyRun AtExpression(RegexLexer lexer, TokenSink sink)
    {
        var run = new RubyRun(lexer, sink);
        run.Push("expression");
        return run;
    }

    internal override void Reset()
    {
        base.Reset();
        Push("expression");
        heredocs.Clear();
        delimited.Clear();
    }

    internal void OpenHeredoc(Match m)
    {
        Emit(Operator, m.Groups[1]);
        Emit(NameConstant, m.Groups[2]);
        heredocs.Enqueue((m.Groups[2].Value.Trim('"', '\'', '`'), m.Groups[1].Length == 3));
        if (!InState("heredoc-follows"))
        {
            Push("heredoc-follows");
        }
    }

    internal void HeredocLine(Match m)
    {
        (string name, bool indented) = heredocs.Peek();
        ReadOnlySpan<char> line = m.ValueSpan;
        if ((indented ? line.Trim() : line.TrimEnd('\r')).SequenceEqual(name))
        {
            Emit(NameConstant, line);
            heredocs.Dequeue();
            if (heredocs.Count == 0)
            {
                Pop();
            }
        }
        else
        {
            Position -= m.Length;
            Push("heredoc-rest");
        }
    }

    internal void OpenDelimited(Match m, TokenType type, bool interpolates)
    {
        char open = m.Groups[1].ValueSpan[0];
        char close = open switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', _ => open };
        Emit(type, Input.AsSpan(m.Index, Position - m.Index));
        delimited.Push(new Delimited { Open = open, Close = close, Type = type, Interpolates = interpolates });
        Push("delimited");
    }

    internal void DelimitedChar(Match m)
    {
        Delimited d = delimited.Peek();
        char c = m.ValueSpan[0];
        char next = Position < Input.Length ? Input[Position] : '\n';
        if (c == '\\' && Escape(d, next))
        {
            return;
        }

        if (c == d.Close && --d.Depth == 0)
        {
            CloseDelimited(d, m);
            return;
        }

        d.Depth += c == d.Open && d.Open != d.Close ? 1 : 0;
        if (c == '#' && d.Interpolates && next is '{' or '@' or '$')
        {
            int before = Position--;
            Push("delimited-part");
            if (next != '{' && !(before + 1 < Input.Length && (char.IsAsciiLetter(Input[before + 1]) || Input[before + 1] is '_' or '@')))
            {
                Pop();
                Position = before;
                Emit(d.Type, m.ValueSpan);
            }

            return;
        }

        Emit(d.Type, Input.AsSpan(m.Index, Position - m.Index));
    }

    /// <summary>Where nothing is interpolated only the delimiters, the backslash and the number sign are escaped.</summary>
    private bool Escape(Delimited d, char next)
    {
        if (!d.Interpolates)
        {
            bool escapes = next is '\\' or '#' || next == d.Open || next == d.Close;
            if (escapes)
            {
                Emit(StringEscape, Input.AsSpan(Position - 1, 2));
                Position++;
            }

            return escapes;
        }

        if (next == '\n')
        {
            Emit(Error, "\\");
        }
        else
        {
            Position--;
            Push("delimited-part");
        }

        return true;
    }

    private void CloseDelimited(Delimited d, Match m)
    {
        delimited.Pop();
        int end = Position;
        while (d.Type == StringRegex && end < Input.Length && "mixounse".Contains(Input[end]))
        {
            end++;
        }

        Emit(d.Type, m.ValueSpan);
        Emit(d.Type, Input.AsSpan(Position, end - Position));
        Position = end;
        Pop();
    }
}
