using JekyllSharp.IO;
using JekyllSharp.Migration.Converting;

namespace JekyllSharp.Migration.Reporting;

/// <summary>A conversion as text: its log, or the files that it would write as a diff.</summary>
public static class ConversionText
{
    /// <summary>Writes each step and why.</summary>
    public static void Write(ConversionPlan plan, TextWriter writer)
    {
        foreach (IGrouping<(ConversionAction Action, string Why), ConversionStep> group in plan.Steps.GroupBy(s => (s.Action, s.Why)))
        {
            string verb = group.Key.Action switch
            {
                ConversionAction.Create => "create",
                ConversionAction.Unchanged => "is there",
                ConversionAction.Keep => "keep",
                _ => "note",
            };
            ConversionStep first = group.First();
            string more = group.Count() > 1 ? $" and {group.Count() - 1} more" : "";
            writer.WriteLine(first.Path.Length == 0 ? $"{verb,-9} {first.Why}" : $"{verb,-9} {first.Path}{more}: {first.Why}");
        }
    }

    /// <summary>Writes the new files as a unified diff, which <c>git apply</c> takes.</summary>
    /// <param name="plan">The conversion.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteDiff(ConversionPlan plan, TextWriter writer)
    {
        foreach (ConversionStep step in plan.Steps)
        {
            if (step is not { Action: ConversionAction.Create, Content: { } content })
            {
                continue;
            }

            writer.WriteLine($"diff --git a/{step.Path} b/{step.Path}");
            writer.WriteLine("new file mode 100644");
            string text = SiteText.Decode(content, out bool isText);
            if (!isText || content.Contains((byte)0))
            {
                writer.WriteLine($"Binary files /dev/null and b/{step.Path} differ");
                continue;
            }

            if (text.Length == 0)
            {
                continue;
            }

            writer.WriteLine("--- /dev/null");
            writer.WriteLine($"+++ b/{step.Path}");
            bool ends = text.EndsWith('\n');
            string[] lines = (ends ? text[..^1] : text).Split('\n');
            writer.WriteLine($"@@ -0,0 +1,{lines.Length} @@");
            foreach (string line in lines)
            {
                writer.WriteLine("+" + line);
            }

            if (!ends)
            {
                writer.WriteLine("\\ No newline at end of file");
            }
        }
    }
}
