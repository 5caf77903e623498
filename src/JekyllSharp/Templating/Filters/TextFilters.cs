using System.Text;
using Fluid.Values;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;
using JekyllSharp.RubyCompat;

namespace JekyllSharp.Templating.Filters;

/// <summary>Jekyll's filters of text.</summary>
internal static class TextFilters
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddFilter("markdownify", 0, 0, static (context, input, _) => Text(JekyllFilterServices.Of(context).Markdownify(LiquidText.ToS(input))));
        builder.AddFilter("smartify", 0, 0, static (context, input, _) => Text(JekyllFilterServices.Of(context).Smartify(LiquidText.ToS(input))));
        builder.AddFilter("scssify", 0, 0, static (context, input, _) => Text(JekyllFilterServices.Of(context).Scssify(LiquidText.ToS(input))));
        builder.AddFilter("sassify", 0, 0, static (context, input, _) => Text(JekyllFilterServices.Of(context).Sassify(LiquidText.ToS(input))));
        builder.AddFilter("slugify", 0, 1, static (_, input, args) => Slugify(input, args));
        builder.AddFilter("xml_escape", 0, 0, static (_, input, _) => Text(XmlEscape(LiquidText.ToS(input))));
        builder.AddFilter("inspect", 0, 0, static (_, input, _) => Text(XmlEscape(LiquidText.Inspect(input))));
        builder.AddFilter("jsonify", 0, 0, static (_, input, _) => Text(RubyJson.Generate(input)));
        builder.AddFilter("cgi_escape", 0, 0, static (_, input, _) => Text(CgiEscape(input)));
        builder.AddFilter("normalize_whitespace", 0, 0, static (_, input, _) => Text(NormalizeWhitespace(LiquidText.ToS(input))));
        builder.AddFilter("number_of_words", 0, 1, static (_, input, args) => NumberOfWords(input, args.Length > 0 ? LiquidText.ToS(args[0]) : ""));
        builder.AddFilter("strip_index", 0, 0, static (_, input, _) => StripIndex(input));
        builder.AddFilter("to_integer", 0, 0, static (_, input, _) => ToInteger(input));
    }

    internal static FluidValue NumberOfWords(FluidValue input, string mode) =>
        IntValue.Create(WordCount.Of(input is StringValue text ? text.ToStringValue() : throw NoMethod("split", input), mode));

    internal static StringValue Text(string text) => StringValue.Create(text);

    internal static RubyErrorException NoMethod(string method, FluidValue receiver) => new(
        "NoMethodError",
        receiver is NilValue
            ? $"undefined method `{method}' for nil:NilClass"
            : $"undefined method `{method}' for {LiquidText.Inspect(receiver)}:{RubyComparison.ClassName(receiver)}");

    private static FluidValue Slugify(FluidValue input, ReadOnlySpan<FluidValue> args)
    {
        SlugMode mode = Slug.ParseMode(args.Length > 0 && args[0] is not NilValue ? LiquidText.ToS(args[0]) : null);
        return input switch
        {
            NilValue => input,
            StringValue text => Text(Slug.Slugify(text.ToStringValue(), mode)),
            _ => throw NoMethod(mode == SlugMode.None ? "downcase" : "gsub", input),
        };
    }

    private static string XmlEscape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case '\'': result.Append("&apos;"); break;
                default: result.Append(c); break;
            }
        }

        return result.ToString();
    }

    private static string CgiEscape(FluidValue input)
    {
        if (input is not StringValue text)
        {
            string kind = input is NilValue ? "nil" : input is BooleanValue ? LiquidText.ToS(input) : RubyComparison.ClassName(input);
            throw new RubyErrorException("TypeError", $"no implicit conversion of {kind} into String");
        }

        var result = new StringBuilder();
        foreach (byte b in Encoding.UTF8.GetBytes(text.ToStringValue()))
        {
            char c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~')
            {
                result.Append(c);
            }
            else if (c == ' ')
            {
                result.Append('+');
            }
            else
            {
                result.AppendEscaped(b);
            }
        }

        return result.ToString();
    }

    private static string NormalizeWhitespace(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!RubyString.IsSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return RubyString.Strip(result.ToString());
    }

    private static FluidValue StripIndex(FluidValue input)
    {
        if (input is not StringValue value)
        {
            return input is NilValue ? input : throw NoMethod("sub", input);
        }

        string url = value.ToStringValue();
        if (url.Length == 0)
        {
            return NilValue.Instance;
        }

        foreach (string index in (ReadOnlySpan<string>)["/index.html", "/index.htm"])
        {
            if (url.EndsWith(index, StringComparison.Ordinal))
            {
                return Text(url[..^(index.Length - 1)]);
            }
        }

        return Text(url);
    }

    private static FluidValue ToInteger(FluidValue input) => input switch
    {
        BooleanValue flag => IntValue.Create(flag.ToBooleanValue() ? 1 : 0),
        IntValue or BigIntValue => input,
        FloatValue number => BigIntValue.Create(new System.Numerics.BigInteger(number.Value)),
        StringValue text => BigIntValue.Create(RubyNumber.ToI(text.ToStringValue())),
        NilValue => IntValue.Create(0),
        TimeValue time => IntValue.Create(time.Time.UnixSeconds),
        _ => throw NoMethod("to_i", input),
    };
}
