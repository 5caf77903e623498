using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Parlot.Fluent;
using static Parlot.Fluent.Parsers;

namespace JekyllSharp.Benchmarks.Liquid;

/// <summary>Stock Fluid with as much of Jekyll as themes need to run: includes with parameters, cached or not.</summary>
internal sealed class JekyllFluidParser : FluidParser
{
    private readonly Dictionary<string, IFluidTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cached = new(StringComparer.Ordinal);
    private readonly string _includes;

    public JekyllFluidParser(string includes)
    {
        _includes = includes;
        Parser<(string, IReadOnlyList<(string, Expression)>)> markup = Terms.NonWhiteSpace().Then(t => t.ToString())
            .And(ZeroOrMany(Identifier.AndSkip(Equal).And(Primary)).Then(a => (IReadOnlyList<(string, Expression)>)[.. a.Select(p => (p.Item1.ToString()!, p.Item2))]));
        RegisterParserTag("include", markup, (value, writer, encoder, context) => IncludeAsync(value.Item1, value.Item2, writer, encoder, context));
        RegisterParserTag("include_cached", markup, async (value, writer, encoder, context) =>
        {
            string key = value.Item1;
            foreach ((string name, Expression expression) in value.Item2)
            {
                key += $" {name}={(await expression.EvaluateAsync(context)).ToStringValue()}";
            }

            if (!_cached.TryGetValue(key, out string? text))
            {
                using var inner = new StringWriter();
                await IncludeAsync(value.Item1, value.Item2, inner, encoder, context);
                _cached.Add(key, text = inner.ToString());
            }

            writer.Write(text);
            return Completion.Normal;
        });
    }

    /// <summary>Parses a template; markup that Fluid refuses and Liquid ignores is taken away.</summary>
    public IFluidTemplate ParseFile(string path)
    {
        if (!_templates.TryGetValue(path, out IFluidTemplate? template))
        {
            string text = File.ReadAllText(path);
            text = System.Text.RegularExpressions.Regex.Replace(text, @"{%(-?)\s*else\s+[^%]*?(-?)%}", "{%$1 else $2%}");
            text = System.Text.RegularExpressions.Regex.Replace(text, @"\A---\n.*?---\n", "", System.Text.RegularExpressions.RegexOptions.Singleline);
            _templates.Add(path, template = this.Parse(text));
        }

        return template;
    }

    private async ValueTask<Completion> IncludeAsync(
        string file,
        IReadOnlyList<(string Name, Expression Value)> parameters,
        TextWriter writer,
        System.Text.Encodings.Web.TextEncoder encoder,
        TemplateContext context)
    {
        IFluidTemplate template = ParseFile(Path.Join(_includes, file));
        if (parameters.Count > 0)
        {
            var values = new Dictionary<string, FluidValue>(StringComparer.Ordinal);
            foreach ((string name, Expression expression) in parameters)
            {
                values[name] = await expression.EvaluateAsync(context);
            }

            context.SetValue("include", new DictionaryValue(new FluidValueDictionaryFluidIndexable(values)));
        }

        foreach (Statement statement in ((IStatementList)template).Statements)
        {
            await statement.WriteToAsync(writer, encoder, context);
        }

        return Completion.Normal;
    }
}
