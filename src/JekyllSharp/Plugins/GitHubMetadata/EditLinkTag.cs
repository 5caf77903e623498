using JekyllSharp.Content;
using JekyllSharp.Liquid;
using JekyllSharp.Liquid.Parsing;
using JekyllSharp.Templating;
using JekyllSharp.Templating.Filters;

namespace JekyllSharp.Plugins.GitHubMetadata;

/// <summary><c>{% github_edit_link %}</c>, the address at which the page is edited, and <c>{% github_edit_link "text" %}</c>, a link to it.</summary>
public sealed class EditLinkTag : LiquidTag
{
    private readonly string? _text;
    private readonly Lazy<GitHubRepository?> _repository;

    internal EditLinkTag(TagSource source, Lazy<GitHubRepository?> repository)
        : base(source)
    {
        string markup = source.Markup.Trim();
        bool quoted = markup.Length >= 2 && markup[0] is '"' or '\'' && markup[^1] == markup[0];
        _text = quoted ? markup[1..^1] : null;
        _repository = repository;
    }

    /// <inheritdoc />
    public override void Render(TextWriter output, LiquidContext context)
    {
        string address = _repository.Value is { } repository && context.Item() is { } item
            ? context.Apply($"{repository.Url}/edit/{repository.Branch}/{item.RelativePath}", "uri_escape")
            : "";
        output.Write(_text is null ? address : $"<a href=\"{address}\">{_text}</a>");
    }
}
