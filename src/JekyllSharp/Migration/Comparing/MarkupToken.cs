namespace JekyllSharp.Migration.Comparing;

/// <summary>A tag or a text of a page, spelled in one way.</summary>
/// <param name="Value">The tag with its attributes in ordinal order, or the text with single blanks.</param>
/// <param name="IsText">True for a text.</param>
/// <param name="Place">The element it is in, for finding its path; null for XML, whose path is kept as text.</param>
/// <param name="Path">The path of XML; null for HTML.</param>
internal readonly record struct MarkupToken(string Value, bool IsText, AngleSharp.Dom.IElement? Place, string? Path)
{
    /// <summary>The elements around the token, from the root.</summary>
    public string Where()
    {
        if (Place is null)
        {
            return Path ?? "";
        }

        var parts = new List<string>();
        for (AngleSharp.Dom.IElement? element = Place; element is not null && parts.Count < 30; element = element.ParentElement)
        {
            string name = element.LocalName;
            if (element.Id is { Length: > 0 } id)
            {
                name += "#" + id;
            }
            else if (element.ClassList.Length > 0)
            {
                name += "." + element.ClassList[0];
            }

            parts.Add(name);
        }

        parts.Reverse();
        return string.Join(" > ", parts);
    }
}
