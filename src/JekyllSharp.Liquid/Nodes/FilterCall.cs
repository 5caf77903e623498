using System.Runtime.CompilerServices;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;

namespace JekyllSharp.Liquid.Nodes;

/// <summary>One filter of an expression, found when the template was parsed.</summary>
public sealed class FilterCall
{
    private readonly LiquidExpression[] _arguments;
    private readonly FluidValue[]? _constants;

    internal FilterCall(string name, FilterDefinition? definition, LiquidExpression[] arguments)
    {
        Name = name;
        Definition = definition;
        _arguments = arguments;
        if (arguments.All(static a => a is LiteralExpression))
        {
            _constants = [.. arguments.Select(static a => ((LiteralExpression)a).Value)];
        }
    }

    /// <summary>The name in the template.</summary>
    public string Name { get; }

    /// <summary>The filter; null where there is none of that name.</summary>
    public FilterDefinition? Definition { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<LiquidExpression> Arguments => _arguments;

    /// <summary>True where the same input always gives the same result.</summary>
    internal bool IsPure => _constants is not null && Definition is { IsPure: true };

    internal FluidValue Invoke(LiquidContext context, FluidValue input)
    {
        if (Definition is null)
        {
            return context.Environment.StrictFilters
                ? throw new RubyErrorException("Liquid::UndefinedFilter", "undefined filter " + Name)
                : Ignore(context, input);
        }

        if (_constants is not null)
        {
            Check(_constants.Length);
            return Definition.Function(context, input, _constants);
        }

        if (_arguments.Length > Slots.Length)
        {
            return InvokeMany(context, input);
        }

        var slots = default(Slots);
        Span<FluidValue> values = slots;
        for (int i = 0; i < _arguments.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(context);
        }

        Check(_arguments.Length);
        return Definition.Function(context, input, values[.._arguments.Length]);
    }

    private FluidValue InvokeMany(LiquidContext context, FluidValue input)
    {
        FluidValue[] values = [.. _arguments.Select(a => a.Evaluate(context))];
        Check(values.Length);
        return Definition!.Function(context, input, values);
    }

    /// <summary>Liquid: the arguments of a filter that does not exist are evaluated all the same.</summary>
    private FluidValue Ignore(LiquidContext context, FluidValue input)
    {
        foreach (LiquidExpression argument in _arguments)
        {
            argument.Evaluate(context);
        }

        return input;
    }

    private void Check(int count)
    {
        if (count < Definition!.MinArgs || (Definition.MaxArgs >= 0 && count > Definition.MaxArgs))
        {
            throw RubyErrorException.Argument($"wrong number of arguments (given {count + 1}, expected {Definition.Arity})");
        }
    }

    [InlineArray(Length)]
    private struct Slots
    {
        public const int Length = 4;
        private FluidValue _first;
    }
}
