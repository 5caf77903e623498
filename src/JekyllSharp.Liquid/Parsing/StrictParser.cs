using System.Text;
using JekyllSharp.Liquid.Nodes;

namespace JekyllSharp.Liquid.Parsing;

/// <summary>The strict grammar of outputs, conditions and loops.</summary>
internal ref struct StrictParser(string markup, TagSource source)
{
    private const int DeepestExpression = 100;

    private readonly string _markup = markup;
    private StrictLexer _lexer = new(markup);
    private int _depth;

    /// <summary><c>expression | filter: argument, name: argument</c>; empty markup gives nil.</summary>
    public LiquidExpression Output()
    {
        if (_lexer.Kind == Lexeme.EndOfString && source.Environment.Dialect == LiquidDialect.Liquid5)
        {
            return LiteralExpression.Nil;
        }

        LiquidExpression value = Expression();
        List<FilterCall>? filters = null;
        while (Accept(Lexeme.Pipe))
        {
            string name = Expect(Lexeme.Id);
            var arguments = new FilterArgumentList();
            if (Accept(Lexeme.Colon))
            {
                do
                {
                    Argument(arguments);
                }
                while (Accept(Lexeme.Comma));
            }

            (filters ??= []).Add(arguments.ToCall(name, source));
        }

        Expect(Lexeme.EndOfString);
        return FilteredExpression.Create(value, filters);
    }

    /// <summary>Comparisons joined by <c>and</c> and <c>or</c>, without precedence, grouped from the right.</summary>
    public ConditionExpression Condition()
    {
        var terms = new List<ConditionTerm> { Comparison(ConditionJoin.None) };
        while (_lexer.IsId("and") || _lexer.IsId("or"))
        {
            ConditionJoin join = _lexer.IsId("and") ? ConditionJoin.And : ConditionJoin.Or;
            _lexer.Advance();
            terms.Add(Comparison(join));
        }

        Expect(Lexeme.EndOfString);
        return new ConditionExpression([.. terms]);
    }

    /// <summary><c>item in collection reversed limit: n offset: n</c>.</summary>
    public LoopMarkup Loop()
    {
        var loop = new LoopMarkup { Variable = Expect(Lexeme.Id) };
        if (!_lexer.IsId("in"))
        {
            throw new StrictSyntaxException("For loops require an 'in' clause");
        }

        _lexer.Advance();
        string collection = Words();
        loop.CollectionName = collection;
        loop.Collection = source.ParseExpression(collection);
        loop.Reversed = AcceptId("reversed");
        while (_lexer.Kind == Lexeme.Id && _lexer.Peek() == Lexeme.Colon)
        {
            if (!_lexer.IsId("limit") && !_lexer.IsId("offset"))
            {
                throw new StrictSyntaxException("Invalid attribute in for loop. Valid attributes are limit and offset");
            }

            string name = Expect(Lexeme.Id);
            Expect(Lexeme.Colon);
            loop.Set(name, Words(), source);
        }

        Expect(Lexeme.EndOfString);
        return loop;
    }

    private void Argument(FilterArgumentList to)
    {
        string? name = null;
        if (_lexer.Kind == Lexeme.Id && _lexer.Peek() == Lexeme.Colon)
        {
            name = Expect(Lexeme.Id);
            Expect(Lexeme.Colon);
        }

        to.Add(name, Expression());
    }

    private ConditionTerm Comparison(ConditionJoin join)
    {
        LiquidExpression left = Expression();
        if (_lexer.Kind != Lexeme.Comparison)
        {
            return new ConditionTerm(join, left, null, null);
        }

        string symbol = Expect(Lexeme.Comparison);
        return new ConditionTerm(join, left, symbol, Expression());
    }

    private LiquidExpression Expression() => source.ParseExpression(Words());

    /// <summary>The words of one expression, without the white space between them.</summary>
    private string Words()
    {
        int start = _lexer.Start;
        int end = start;
        bool gaps = false;
        var parts = new StringBuilder();
        Expression(parts, ref end, ref gaps);
        return gaps ? parts.ToString() : _markup[start..end];
    }

    private void Expression(StringBuilder to, ref int end, ref bool gaps)
    {
        if (++_depth > DeepestExpression)
        {
            throw new StrictSyntaxException("Nesting too deep");
        }

        switch (_lexer.Kind)
        {
            case Lexeme.Id:
                Take(to, ref end, ref gaps, Lexeme.Id);
                Lookups(to, ref end, ref gaps);
                break;
            case Lexeme.OpenSquare when source.Environment.Dialect == LiquidDialect.Liquid5:
                Take(to, ref end, ref gaps, Lexeme.OpenSquare);
                Expression(to, ref end, ref gaps);
                Take(to, ref end, ref gaps, Lexeme.CloseSquare);
                Lookups(to, ref end, ref gaps);
                break;
            case Lexeme.String or Lexeme.Number:
                Take(to, ref end, ref gaps, _lexer.Kind);
                break;
            case Lexeme.OpenRound:
                Take(to, ref end, ref gaps, Lexeme.OpenRound);
                Expression(to, ref end, ref gaps);
                Take(to, ref end, ref gaps, Lexeme.DotDot);
                Expression(to, ref end, ref gaps);
                Take(to, ref end, ref gaps, Lexeme.CloseRound);
                break;
            default:
                throw new StrictSyntaxException(Shown() + " is not a valid expression");
        }

        _depth--;
    }

    private void Lookups(StringBuilder to, ref int end, ref bool gaps)
    {
        while (true)
        {
            if (_lexer.Kind == Lexeme.OpenSquare)
            {
                Take(to, ref end, ref gaps, Lexeme.OpenSquare);
                Expression(to, ref end, ref gaps);
                Take(to, ref end, ref gaps, Lexeme.CloseSquare);
            }
            else if (_lexer.Kind == Lexeme.Dot)
            {
                Take(to, ref end, ref gaps, Lexeme.Dot);
                Take(to, ref end, ref gaps, Lexeme.Id);
            }
            else
            {
                return;
            }
        }
    }

    private void Take(StringBuilder to, ref int end, ref bool gaps, Lexeme kind)
    {
        if (_lexer.Kind != kind)
        {
            throw Expected(kind);
        }

        gaps |= to.Length > 0 && _lexer.Start != end;
        to.Append(_lexer.Text);
        end = _lexer.End;
        _lexer.Advance();
    }

    private string Expect(Lexeme kind)
    {
        if (_lexer.Kind != kind)
        {
            throw Expected(kind);
        }

        string text = _lexer.Text.ToString();
        if (kind != Lexeme.EndOfString)
        {
            _lexer.Advance();
        }

        return text;
    }

    private bool Accept(Lexeme kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        _lexer.Advance();
        return true;
    }

    private bool AcceptId(string word)
    {
        if (!_lexer.IsId(word))
        {
            return false;
        }

        _lexer.Advance();
        return true;
    }

    private readonly StrictSyntaxException Expected(Lexeme kind) =>
        new($"Expected {StrictLexer.NameOf(kind)} but found {StrictLexer.NameOf(_lexer.Kind)}");

    private readonly string Shown() => _lexer.Kind == Lexeme.EndOfString
        ? "[:end_of_string]"
        : $"[:{StrictLexer.NameOf(_lexer.Kind)}, {Ruby.RubyInspect.String(_lexer.Text.ToString())}]";
}
