using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JekyllSharp.Kramdown.CommonMark;

/// <summary>Lists; the box of a task stands before the first paragraph of its item.</summary>
internal sealed class CmarkList : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock obj)
    {
        renderer.EnsureLine();
        string name = obj.IsOrdered ? "ol" : "ul";
        renderer.Write('<').Write(name);
        if (obj.IsOrdered && obj.OrderedStart is { } start && start.TrimStart('0') != "1")
        {
            string number = start.TrimStart('0');
            renderer.Write(" start=\"").Write(number.Length == 0 ? "0" : number).Write('"');
        }

        renderer.WriteLine('>');
        foreach (ListItemBlock item in obj.Cast<ListItemBlock>())
        {
            bool implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = !obj.IsLoose;
            renderer.EnsureLine();
            renderer.Write("<li>");
            if (obj.IsLoose && TaskOf(item) is { } task)
            {
                task.Remove();
                renderer.Write(CmarkTaskMark.Html(task)).Write(' ');
            }

            renderer.WriteChildren(item);
            renderer.WriteLine("</li>");
            renderer.ImplicitParagraph = implicitParagraph;
        }

        renderer.EnsureLine();
        renderer.Write("</").Write(name).WriteLine('>');
    }

    /// <summary>The box of an item, with the blank behind it taken off its text.</summary>
    private static TaskList? TaskOf(ListItemBlock item)
    {
        if (item is not [ParagraphBlock { Inline.FirstChild: TaskList task }, ..])
        {
            return null;
        }

        if (task.NextSibling is LiteralInline text)
        {
            text.Content.TrimStart();
        }

        return task;
    }
}

/// <summary>The box of a task.</summary>
internal sealed class CmarkTaskMark : HtmlObjectRenderer<TaskList>
{
    public static string Html(TaskList task) =>
        task.Checked ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" />" : "<input type=\"checkbox\" disabled=\"\" />";

    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(Html(obj));
}
