namespace JekyllSharp.Migration.Links;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Page">The file of the built site that has the link.</param>
/// <param name="Line">Its line in that file, from 1; 0 where unknown.</param>
/// <param name="Column">Its column in that file, from 1; 0 where unknown.</param>
/// <param name="Element">The element: <c>a</c>, <c>img</c>.</param>
/// <param name="Target">The link as written.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="File">For a missing anchor, the file that should have it; else null.</param>
public sealed record LinkProblem(string Page, int Line, int Column, string Element, string Target, LinkProblemKind Kind, string? File = null)
{
    /// <summary><c>about/index.html(12,5): 'team.html' leads to no file</c>.</summary>
    public override string ToString() => $"{Page}({Line},{Column}): {Explanation}";

    /// <summary>What is wrong, in a sentence.</summary>
    public string Explanation => Kind switch
    {
        LinkProblemKind.MissingAnchor => $"'{Target}': {File} has no element with that id",
        LinkProblemKind.MissingImage => $"the image '{Target}' does not exist",
        LinkProblemKind.OutsideBaseUrl => $"'{Target}' leaves the site's baseurl",
        LinkProblemKind.CaseDiffers => $"'{Target}' differs only by case from {File}: it works on some machines and servers, and not on others",
        LinkProblemKind.Elsewhere => $"'{Target}' leads to no file of this site; the host may have it from elsewhere, as from another repository",
        LinkProblemKind.Malformed => $"'{Target}' is no URL",
        _ => $"'{Target}' leads to no file",
    };
}

/// <summary>What is wrong with a link.</summary>
public enum LinkProblemKind
{
    /// <summary>There is no such file.</summary>
    MissingFile,

    /// <summary>There is no such image.</summary>
    MissingImage,

    /// <summary>The file is there, the part that the fragment names is not.</summary>
    MissingAnchor,

    /// <summary>A file of that name exists in another case.</summary>
    CaseDiffers,

    /// <summary>The path is absolute and not below the site's <c>baseurl</c>, though a file of that path exists in the site.</summary>
    OutsideBaseUrl,

    /// <summary>The target cannot be read as a URL.</summary>
    Malformed,

    /// <summary>An address on the site's host, in a folder that the site does not have.</summary>
    Elsewhere,
}
