using Fluid.Ast;
using Fluid.Values;
using JekyllSharp.Diagnostics;
using JekyllSharp.IO;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Liquid.Ruby;
using JekyllSharp.Liquid.Values;

namespace JekyllSharp.Templating.Tags;

/// <summary><c>{% include file.html key="value" %}</c>: a file of the includes directories, with parameters.</summary>
public class IncludeTag : LiquidTag
{
    private readonly IncludeMarkup _markup;

    // The file of a name without variables, found once for each library.
    private Found? _found;

    /// <summary>Reads the markup.</summary>
    public IncludeTag(TagSource source)
        : base(source) => _markup = IncludeMarkup.Parse(source);

    /// <inheritdoc />
    public override IEnumerable<LiquidExpression> Expressions =>
        _markup.Parameters?.Where(p => p.Expression is not null).Select(p => p.Expression!) ?? [];

    /// <summary>The file's name where it is written without variables; null otherwise.</summary>
    internal string? StaticFile => _markup.FileTemplate is null ? _markup.File : null;

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context) => Write(output, context);

    /// <inheritdoc />
    public override Completion Write(TextWriter output, LiquidContext context)
    {
        string file = FileName(context);
        LiquidTemplate template = Template(context, file);
        DataMap? parameters = _markup.Parameters is null ? null : Evaluate(context);
        return WriteIncluded(output, context, template, file, parameters);
    }

    /// <summary>The name of the file, with its variables filled in.</summary>
    internal string FileName(LiquidContext context)
    {
        if (_markup.FileTemplate is null)
        {
            if (_found is null)
            {
                Validate(_markup.File);
            }

            return _markup.File;
        }

        string file = _markup.FileTemplate.Render(context);
        Validate(file);
        return file;
    }

    /// <summary>The parameters as a map.</summary>
    internal DataMap Evaluate(LiquidContext context)
    {
        var map = new DataMap();
        foreach ((string key, string? text, LiquidExpression? expression) in _markup.Parameters ?? [])
        {
            map.Set(key, text ?? LiquidValue.ToPlain(expression!.Evaluate(context)));
        }

        return map;
    }

    private sealed record Found(TemplateLibrary Library, LiquidTemplate Template);

    internal bool HasParameters => _markup.Parameters is not null;

    /// <summary>Renders the file in a scope of its own; what it assigns stays visible.</summary>
    internal Completion WriteIncluded(TextWriter output, LiquidContext context, LiquidTemplate template, string file, DataMap? parameters)
    {
        context.Push();
        context.EnterTemplate(template.Name, Position);
        try
        {
            if (parameters is not null)
            {
                context.SetLocal("include", new HashValue(parameters));
            }

            return template.Render(context, output);
        }
        catch (LiquidException e)
        {
            e.MessageTemplateName ??= template.Name;
            e.MarkupContext ??= "included ";
            throw;
        }
        finally
        {
            context.LeaveTemplate();
            context.Pop();
        }
    }

    /// <summary>Where the file is looked for.</summary>
    private protected virtual IReadOnlyList<string> Directories(LiquidContext context) => context.Site().IncludeDirectories;

    /// <summary>Finds and parses the file.</summary>
    internal LiquidTemplate Template(LiquidContext context, string file)
    {
        TemplateLibrary library = context.Templates();
        if (_markup.FileTemplate is not null || DependsOnItem)
        {
            return Locate(library, context, file);
        }

        Found? found = _found;
        if (found?.Library != library)
        {
            _found = found = new Found(library, Locate(library, context, file));
        }

        return found.Template;
    }

    /// <summary>True where one name may mean another file in another item.</summary>
    private protected virtual bool DependsOnItem => false;

    private LiquidTemplate Locate(TemplateLibrary library, LiquidContext context, string file)
    {
        string? path = Find(library, context, file);
        if (path is null)
        {
            IReadOnlyList<string> directories = Directories(context);
            string known = Suggestion.For(file, directories.SelectMany(d => Names(context, d)));
            throw new RubyErrorException(
                "IOError",
                $"Could not locate the included file '{file}' in any of [{string.Join(", ", directories.Select(RubyInspect.String))}]. Ensure it exists in one of those directories and, if it is a symlink, does not point outside your site source.{known}");
        }

        try
        {
            return library.File(path);
        }
        catch (LiquidException e)
        {
            e.MessageTemplateName ??= path;
            e.MarkupContext ??= "included ";
            throw;
        }
    }

    private protected virtual string? Find(TemplateLibrary library, LiquidContext context, string file) => library.FindInclude(file);

    private static IEnumerable<string> Names(LiquidContext context, string directory) =>
        RubyCompat.Glob.Tree(context.Site().Files, directory, hidden: false).Where(e => !e.IsDirectory).Select(e => e.Path);

    private void Validate(string file)
    {
        bool valid = file.Length > 0;
        for (int i = 0; i < file.Length && valid; i++)
        {
            bool separator = file[i] is '.' or '/';
            valid = separator
                ? i == 0 || file[i - 1] is not ('.' or '/')
                : char.IsAsciiLetterOrDigit(file[i]) || file[i] is '_' or '-' or '(' or ')' or '+' or '~' or '#' or '@';
        }

        if (!valid)
        {
            throw new RubyErrorException(
                "ArgumentError",
                $"Invalid syntax for include tag. File contains invalid characters or sequences:\n\n  {file}\n\nValid syntax:\n\n  {{% {Name} file.ext param='value' param2='value' %}}\n\n");
        }
    }
}
