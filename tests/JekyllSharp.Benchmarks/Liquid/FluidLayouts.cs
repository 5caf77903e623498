using System.Globalization;
using Fluid;
using Fluid.Values;
using JekyllSharp.Content;
using JekyllSharp.Liquid.Values;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Benchmarks.Liquid;

/// <summary>
/// The layouts of one post, rendered by stock Fluid over the same values, with Jekyll's filters in their simplest form. Its output
/// resembles Jekyll's; it does not equal it.
/// </summary>
internal sealed class FluidLayouts
{
    private readonly TemplateOptions _options = new();
    private readonly IFluidTemplate[] _layouts;
    private readonly JekyllSharpLayouts _ours;
    private readonly StringValue _content;

    public FluidLayouts(JekyllSharpLayouts ours)
    {
        _ours = ours;
        string source = ours.Site.Source;
        var parser = new JekyllFluidParser(Path.Join(source, "_includes"));
        var layouts = new List<IFluidTemplate>();
        string? name = ours.Post.LayoutName;
        while (name is not null && ours.Site.Layouts.TryGetValue(name, out Layout? layout))
        {
            layouts.Add(parser.ParseFile(layout.SourcePath));
            name = layout.Data["layout"] as string;
        }

        _layouts = [.. layouts];
        _content = StringValue.Create(ours.Post.Content);
        AddFilters();
    }

    /// <summary>Renders once; null where Fluid refuses a template.</summary>
    public string? TryRender(out string? refusal)
    {
        try
        {
            refusal = null;
            return Render();
        }
        catch (ParseException e)
        {
            refusal = e.Message.Split('\n')[0];
            return null;
        }
    }

    public string Render()
    {
        FluidValue content = _content;
        string output = "";
        foreach (IFluidTemplate layout in _layouts)
        {
            var context = new TemplateContext(_options);
            context.SetValue("site", _ours.Payload.SiteDrop);
            context.SetValue("page", _ours.Payload.Page!);
            context.SetValue("layout", new HashValue(_ours.Payload.Layout!));
            context.SetValue("content", content);
            output = layout.Render(context);
            content = StringValue.Create(output);
        }

        return output;
    }

    private void AddFilters()
    {
        var markdown = new Dictionary<string, StringValue>(StringComparer.Ordinal);
        JekyllFilterServices services = _ours.Services;
        Add("markdownify", (input, _) =>
        {
            string text = input.ToStringValue();
            if (!markdown.TryGetValue(text, out StringValue? html))
            {
                markdown.Add(text, html = StringValue.Create(services.Markdownify(text)));
            }

            return html;
        });
        Add("relative_url", (input, _) => StringValue.Create(services.BaseUrl + input.ToStringValue()));
        Add("absolute_url", (input, _) => StringValue.Create(services.Url + services.BaseUrl + input.ToStringValue()));
        Add("date_to_xmlschema", (input, _) => StringValue.Create(Time(input).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)));
        Add("date", (input, _) => StringValue.Create(Time(input).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)));
        Add("number_of_words", (input, _) => NumberValue.Create(Words(input.ToStringValue())));
        Add("jsonify", (input, _) => StringValue.Create($"\"{input.ToStringValue()}\""));
        Add("slugify", (input, _) => StringValue.Create(input.ToStringValue().ToLowerInvariant().Replace(' ', '-')));
        Add("xml_escape", (input, _) => StringValue.Create(System.Net.WebUtility.HtmlEncode(input.ToStringValue())));
    }

    private void Add(string name, Func<FluidValue, FilterArguments, FluidValue> filter) =>
        _options.Filters.AddFilter(name, (input, arguments, _) => new ValueTask<FluidValue>(filter(input, arguments)));

    private static DateTimeOffset Time(FluidValue value) =>
        value is TimeValue time ? DateTimeOffset.FromUnixTimeSeconds(time.Time.UnixSeconds) : DateTimeOffset.UnixEpoch;

    private static int Words(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c);
            words += inside || blank ? 0 : 1;
            inside = !blank;
        }

        return words;
    }
}
