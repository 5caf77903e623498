namespace JekyllSharp.Kramdown.Tree;

/// <summary>What stood between <c>{:</c> and <c>}</c>: attributes, and names of lists defined elsewhere.</summary>
internal sealed class InlineAttributes
{
    public AttributeList Attributes { get; } = new();

    /// <summary>Names in the order written; some (<c>toc</c>, <c>footnotes</c>, …) are commands.</summary>
    public List<string>? References { get; private set; }

    public void AddReference(string name) => (References ??= []).Add(name);

    public bool HasReference(string name) => References?.Contains(name) == true;

    /// <summary>Takes over everything of a later list.</summary>
    public void Merge(InlineAttributes later)
    {
        if (later.References is not null)
        {
            (References ??= []).AddRange(later.References);
        }

        for (int i = 0; i < later.Attributes.Count; i++)
        {
            (string name, string value) = later.Attributes[i];
            if (name == "class")
            {
                Attributes.AddClass(value);
            }
            else
            {
                Attributes.Set(name, value);
            }
        }
    }
}
