using JekyllSharp.Content;
using JekyllSharp.Extensibility;

namespace JekyllSharp.Plugins.PostsLastmod;

/// <summary>
/// What a hook in Ruby does that blogs with the theme Chirpy have: a post that was committed more than once gets
/// <c>last_modified_at</c>, the date that its last commit's author had, as text. Front matter of the post comes after it.
/// </summary>
public sealed class PostsLastmodPlugin : ISitePlugin
{
    /// <inheritdoc />
    public string Name => "posts-lastmod";

    /// <inheritdoc />
    public void Register(PluginRegistry registry)
    {
        CommitHistory? history = null;
        registry.OnContent("posts", ContentHook.PostInit, post =>
        {
            history ??= CommitHistory.Read(post.Site.Source);
            if (post.SourcePath is { } path && history.LastChange(path) is { } date)
            {
                post.Data.Set("last_modified_at", date);
            }
        });
    }
}
