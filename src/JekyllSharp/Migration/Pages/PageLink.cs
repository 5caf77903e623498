namespace JekyllSharp.Migration.Pages;

/// <summary>A link in a page.</summary>
/// <param name="Element">Name of the element.</param>
/// <param name="Attribute">Name of the attribute.</param>
/// <param name="Target">As written, without white space around it.</param>
/// <param name="Line">Line in the page, from 1.</param>
/// <param name="Column">Column in the page, from 1.</param>
internal readonly record struct PageLink(string Element, string Attribute, string Target, int Line, int Column);
