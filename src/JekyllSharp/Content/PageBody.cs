namespace JekyllSharp.Content;

/// <summary>The body of a page as a template.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">The file that it stands in.</param>
/// <param name="Line">The line of that file on which it begins, from 1.</param>
internal sealed record PageBody(string Text, string Path, int Line);
