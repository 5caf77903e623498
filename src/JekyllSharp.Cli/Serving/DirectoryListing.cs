using System.Globalization;
using System.Net;
using System.Text;

namespace JekyllSharp.Cli.Serving;

/// <summary>The page that lists a directory of the built site.</summary>
internal static class DirectoryListing
{
    /// <summary>Makes the page.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="url">Its path below the server, with a slash at the end.</param>
    public static byte[] Of(string directory, string url)
    {
        string title = "Index of " + WebUtility.HtmlEncode(url);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body><h1>{title}</h1>\n<table>\n");
        if (url != "/")
        {
            page.Append("<tr><td><a href=\"../\">Parent Directory</a></td><td></td><td></td></tr>\n");
        }

        foreach (FileSystemInfo entry in new DirectoryInfo(directory).EnumerateFileSystemInfos().OrderBy(static e => e is FileInfo).ThenBy(static e => e.Name, StringComparer.Ordinal))
        {
            string name = entry.Name + (entry is DirectoryInfo ? "/" : "");
            string size = entry is FileInfo file ? file.Length.ToString(CultureInfo.InvariantCulture) : "";
            page.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td><a href=\"{Uri.EscapeDataString(entry.Name)}{(entry is DirectoryInfo ? "/" : "")}\">{WebUtility.HtmlEncode(name)}</a></td><td>{entry.LastWriteTime:yyyy-MM-dd HH:mm}</td><td>{size}</td></tr>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</table>\n</body></html>\n").ToString());
    }
}
