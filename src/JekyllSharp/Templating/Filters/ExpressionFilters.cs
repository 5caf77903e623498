using System.Runtime.CompilerServices;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Nodes;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary><c>where_exp</c>, <c>find_exp</c> and <c>group_by_exp</c>.</summary>
internal static class ExpressionFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("where_exp", 2, 2, static (context, input, args) => Where(context, input, args, mayBeJoined: true));
        builder.AddFilter("find_exp", 2, 2, static (context, input, args) => GroupingFilters.Selectable(input) is { } items
            ? Matching(context, items, args, onlyFirst: true).FirstOrDefault() ?? NilValue.Instance
            : input);
        builder.AddFilter("group_by_exp", 2, 2, static (context, input, args) => LiquidValue.AsList(input) is { } items
            ? GroupByExpression(context, items, args)
            : input);
    }

    /// <summary>The items for which an expression holds.</summary>
    /// <param name="context">The render.</param>
    /// <param name="input">What is selected from.</param>
    /// <param name="args">The variable's name and the expression.</param>
    /// <param name="mayBeJoined">Jekyll 4: <c>and</c> and <c>or</c> may join comparisons.</param>
    internal static FluidValue Where(LiquidContext context, FluidValue input, ReadOnlySpan<FluidValue> args, bool mayBeJoined)
    {
        if (GroupingFilters.Selectable(input) is not { } items)
        {
            return input;
        }

        if (!mayBeJoined && Parsed.Of(context).Condition(context, LiquidText.ToS(args[1])).IsJoined)
        {
            throw new RubyErrorException("Liquid::SyntaxError", "Expected end_of_string but found id");
        }

        return new ArrayValue(Matching(context, items, args, onlyFirst: false));
    }

    private static List<FluidValue> Matching(LiquidContext context, IReadOnlyList<FluidValue> items, ReadOnlySpan<FluidValue> args, bool onlyFirst)
    {
        string variable = LiquidText.ToS(args[0]);
        ConditionExpression condition = Parsed.Of(context).Condition(context, LiquidText.ToS(args[1]));
        var found = new List<FluidValue>();
        context.Push();
        for (int i = 0; i < items.Count; i++)
        {
            context.SetLocal(variable, items[i]);
            if (condition.IsTrue(context))
            {
                found.Add(items[i]);
                if (onlyFirst)
                {
                    break;
                }
            }
        }

        context.Pop();
        return found;
    }

    private static ArrayValue GroupByExpression(LiquidContext context, IReadOnlyList<FluidValue> items, ReadOnlySpan<FluidValue> args)
    {
        string variable = LiquidText.ToS(args[0]);
        LiquidExpression expression = Parsed.Of(context).Output(context, LiquidText.ToS(args[1]));
        context.Push();
        ArrayValue groups = GroupingFilters.Group(items, item =>
        {
            context.SetLocal(variable, item);
            return expression.Evaluate(context);
        });
        context.Pop();
        return groups;
    }

    /// <summary>The expressions of one render, parsed once each.</summary>
    private sealed class Parsed
    {
        private static readonly ConditionalWeakTable<LiquidContext, Parsed> All = [];
        private readonly Dictionary<string, ConditionExpression> _conditions = new(StringComparer.Ordinal);
        private readonly Dictionary<string, LiquidExpression> _outputs = new(StringComparer.Ordinal);

        public static Parsed Of(LiquidContext context) => All.GetOrCreateValue(context);

        /// <summary>Jekyll: a condition in a filter is always read strictly, whatever the error mode.</summary>
        public ConditionExpression Condition(LiquidContext context, string markup)
        {
            if (!_conditions.TryGetValue(markup, out ConditionExpression? condition))
            {
                condition = TagSource.ForExpression(context.Environment, markup).ParseStrictCondition();
                _conditions.Add(markup, condition);
            }

            return condition;
        }

        public LiquidExpression Output(LiquidContext context, string markup)
        {
            if (!_outputs.TryGetValue(markup, out LiquidExpression? expression))
            {
                expression = TagSource.ForExpression(context.Environment, markup).ParseOutput(markup);
                _outputs.Add(markup, expression);
            }

            return expression;
        }
    }
}
