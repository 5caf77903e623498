using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Filters;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Filters;

/// <summary>Jekyll's filters that change or pick from an array; the array itself stays as it is.</summary>
internal static class ListFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("push", 1, 1, static (_, input, args) => input is ArrayValue array ? new ArrayValue([.. array.Values, args[0]]) : input);
        builder.AddFilter("unshift", 1, 1, static (_, input, args) => input is ArrayValue array ? new ArrayValue([args[0], .. array.Values]) : input);
        builder.AddFilter("pop", 0, 1, static (_, input, args) => input is ArrayValue array
            ? new ArrayValue([.. array.Values.Take(array.Values.Count - Count(args, array.Values.Count))])
            : input);
        builder.AddFilter("shift", 0, 1, static (_, input, args) => input is ArrayValue array
            ? new ArrayValue([.. array.Values.Skip(Count(args, array.Values.Count))])
            : input);
        builder.AddFilter("sample", 0, 1, static (context, input, args) => Sample(context, input, args));
        builder.AddFilter("array_to_sentence_string", 0, 1, static (_, input, args) => Sentence(input, args.Length > 0 ? LiquidText.ToS(args[0]) : "and"));
    }

    private static int Count(ReadOnlySpan<FluidValue> args, int available)
    {
        long wanted = args.Length > 0 ? Arithmetic.ToInteger(args[0]) : 1;
        return wanted < 0 ? throw new RubyErrorException("ArgumentError", "negative array size") : (int)Math.Min(wanted, available);
    }

    private static FluidValue Sample(LiquidContext context, FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        if (input is not ArrayValue array)
        {
            return input;
        }

        // Jekyll: a number that is none counts as one.
        long wanted = args.Length == 0 ? 1 : RubyNumber.TryInteger(LiquidText.ToS(args[0]), out var number) ? (long)number : 1;
        if (wanted < 0)
        {
            throw new RubyErrorException("ArgumentError", "negative sample number");
        }

        List<FluidValue> rest = [.. array.Values];
        var chosen = new List<FluidValue>();
        Func<int, int> choose = JekyllFilterServices.Of(context).Choose;
        while (chosen.Count < wanted && rest.Count > 0)
        {
            int at = choose(rest.Count);
            chosen.Add(rest[at]);
            rest.RemoveAt(at);
        }

        return wanted == 1 ? chosen.FirstOrDefault() ?? NilValue.Instance : new ArrayValue(chosen);
    }

    /// <summary>Ruby: strings and hashes answer to the same methods, as long as nothing has to be joined.</summary>
    private static StringValue OddSentence(FluidValue input, string connector)
    {
        if (input is HashValue { Map.Count: <= 2 } hash)
        {
            return TextFilters.Text(hash.Map.Count == 2 ? $" {connector} " : "");
        }

        if (input is not StringValue value)
        {
            throw input is HashValue ? TextFilters.NoMethod("join", NilValue.Instance) : TextFilters.NoMethod("length", input);
        }

        string text = value.ToStringValue();
        int size = RubyString.Size(text);
        return size switch
        {
            <= 1 => value,
            2 => TextFilters.Text($"{RubyString.Slice(text, 0, 1)} {connector} {RubyString.Slice(text, 1, 1)}"),
            _ => throw TextFilters.NoMethod("join", TextFilters.Text(RubyString.Slice(text, 0, size - 1)!)),
        };
    }

    private static StringValue Sentence(FluidValue input, string connector)
    {
        if (input is not ArrayValue array)
        {
            return OddSentence(input, connector);
        }

        IReadOnlyList<FluidValue> items = array.Values;
        return TextFilters.Text(items.Count switch
        {
            0 => "",
            1 => LiquidText.ToS(items[0]),
            2 => $"{LiquidText.ToS(items[0])} {connector} {LiquidText.ToS(items[1])}",
            _ => $"{LiquidText.Join([.. items.Take(items.Count - 1)], ", ")}, {connector} {LiquidText.ToS(items[^1])}",
        });
    }
}
