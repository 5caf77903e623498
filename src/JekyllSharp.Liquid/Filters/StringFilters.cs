using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Liquid.Filters;

/// <summary>Filters of plain text.</summary>
internal static class StringFilters
{
    private static readonly StringValue Ellipsis = StringValue.Create("...");

    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("append", 1, 1, static (_, input, args) => Text(string.Concat(LiquidText.ToS(input), LiquidText.ToS(args[0]))));
        builder.AddFilter("prepend", 1, 1, static (_, input, args) => Text(string.Concat(LiquidText.ToS(args[0]), LiquidText.ToS(input))));
        AddMap(builder, "upcase", RubyString.Upcase);
        AddMap(builder, "downcase", RubyString.Downcase);
        AddMap(builder, "capitalize", RubyString.Capitalize);
        AddMap(builder, "strip", RubyString.Strip);
        AddMap(builder, "lstrip", RubyString.Lstrip);
        AddMap(builder, "rstrip", RubyString.Rstrip);
        AddMap(builder, "strip_newlines", static text => text.Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        builder.AddFilter("split", 1, 1, static (_, input, args) => new ArrayValue(
            [.. RubyString.Split(LiquidText.ToS(input), LiquidText.ToS(args[0])).Select(StringValue.Create)]));
        builder.AddFilter("truncate", 0, 2, static (_, input, args) => Truncate(input, args));
        builder.AddFilter("truncatewords", 0, 2, static (_, input, args) => TruncateWords(input, args));
        builder.AddFilter("slice", 1, 2, static (_, input, args) => Slice(input, args));
        builder.AddFilter("replace", 1, 2, static (_, input, args) => Text(RubySubstitution.ReplaceAll(
            LiquidText.ToS(input), LiquidText.ToS(args[0]), args.Length > 1 ? LiquidText.ToS(args[1]) : "")));
        builder.AddFilter("replace_first", 1, 2, static (_, input, args) => Text(RubySubstitution.ReplaceFirst(
            LiquidText.ToS(input), LiquidText.ToS(args[0]), args.Length > 1 ? LiquidText.ToS(args[1]) : "")));
        builder.AddFilter("remove", 1, 1, static (_, input, args) => Text(RubySubstitution.ReplaceAll(LiquidText.ToS(input), LiquidText.ToS(args[0]), "")));
        builder.AddFilter("remove_first", 1, 1, static (_, input, args) => Text(RubySubstitution.ReplaceFirst(LiquidText.ToS(input), LiquidText.ToS(args[0]), "")));
        if (builder.Dialect == LiquidDialect.Liquid5)
        {
            builder.AddFilter("replace_last", 2, 2, static (_, input, args) => ReplaceLast(input, args[0], LiquidText.ToS(args[1])));
            builder.AddFilter("remove_last", 1, 1, static (_, input, args) => ReplaceLast(input, args[0], ""));
        }
        else
        {
            builder.AddFilter("truncatewords", 0, 2, static (_, input, args) => TruncateWordsOfLiquid4(input, args));
        }
    }

    internal static StringValue Text(string text) => StringValue.Create(text);

    internal static void AddMap(LiquidEnvironmentBuilder builder, string name, Func<string, string> map) =>
        builder.AddFilter(name, 0, 0, (_, input, _) => Text(map(LiquidText.ToS(input))));

    private static FluidValue Truncate(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        if (input is NilValue)
        {
            return input;
        }

        string text = LiquidText.ToS(input);
        long length = args.Length > 0 ? Arithmetic.ToInteger(args[0]) : 50;
        string ellipsis = LiquidText.ToS(args.Length > 1 ? args[1] : Ellipsis);
        return RubyString.Size(text) <= length
            ? Text(text)
            : Text(RubyString.Slice(text, 0, Math.Max(0, length - RubyString.Size(ellipsis))) + ellipsis);
    }

    private static FluidValue TruncateWords(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        if (input is NilValue)
        {
            return input;
        }

        string text = LiquidText.ToS(input);
        long words = Math.Max(1, args.Length > 0 ? Arithmetic.ToInteger(args[0]) : 15);
        string ellipsis = LiquidText.ToS(args.Length > 1 ? args[1] : Ellipsis);
        var result = new StringBuilder();
        int at = SkipSpace(text, 0);
        for (long count = 0; at < text.Length; count++)
        {
            if (count == words)
            {
                return Text(result.Append(ellipsis).ToString());
            }

            int start = at;
            while (at < text.Length && !RubyString.IsSpace(text[at]))
            {
                at++;
            }

            result.Append(count > 0 ? " " : "").Append(text, start, at - start);

            // Ruby: white space behind the last word that is wanted counts as one word more.
            at = count + 1 == words ? at : SkipSpace(text, at);
        }

        return Text(text);
    }

    /// <summary>Liquid 4: a text that has just the words that are wanted gets the ellipsis, too.</summary>
    private static FluidValue TruncateWordsOfLiquid4(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        if (input is NilValue)
        {
            return input;
        }

        string text = LiquidText.ToS(input);
        string[] words = [.. RubyString.Split(text, " ")];
        long wanted = Math.Max(1, args.Length > 0 ? Arithmetic.ToInteger(args[0]) : 15);
        return words.Length < wanted
            ? Text(text)
            : Text(string.Join(' ', words.Take((int)Math.Min(wanted, words.Length))) + LiquidText.ToS(args.Length > 1 ? args[1] : Ellipsis));
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && RubyString.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static FluidValue Slice(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        long offset = Arithmetic.ToInteger(args[0]);
        long length = args.Length > 1 && LiquidValue.IsTruthy(args[1]) ? Arithmetic.ToInteger(args[1]) : 1;
        if (input is not ArrayValue array)
        {
            return Text(RubyString.Slice(LiquidText.ToS(input), offset, length) ?? "");
        }

        int count = array.Values.Count;
        long from = offset < 0 ? offset + count : offset;
        return from < 0 || from > count || length < 0
            ? ArrayValue.Empty
            : new ArrayValue([.. array.Values.Skip((int)from).Take((int)Math.Min(length, count))]);
    }

    private static StringValue ReplaceLast(FluidValue input, FluidValue search, string replacement)
    {
        string text = LiquidText.ToS(input);
        string wanted = LiquidText.ToS(search);
        int at = text.LastIndexOf(wanted, StringComparison.Ordinal);
        return Text(at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + wanted.Length)));
    }
}
