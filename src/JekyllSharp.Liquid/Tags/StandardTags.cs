namespace JekyllSharp.Liquid.Tags;

/// <summary>The tags that every Liquid has.</summary>
internal static class StandardTags
{
    public static void Register(LiquidEnvironmentBuilder builder)
    {
        builder.AddTag("assign", static s => new AssignTag(s));
        builder.AddTag("break", static s => new InterruptTag(s, Fluid.Ast.Completion.Break));
        builder.AddTag("capture", static s => new CaptureTag(s));
        builder.AddTag("case", static s => new CaseTag(s));
        builder.AddTag("comment", static s => new CommentTag(s));
        builder.AddTag("continue", static s => new InterruptTag(s, Fluid.Ast.Completion.Continue));
        builder.AddTag("cycle", static s => new CycleTag(s));
        builder.AddTag("decrement", static s => new CounterTag(s, -1));
        builder.AddTag("for", static s => new ForTag(s));
        builder.AddTag("if", static s => new IfTag(s, false));
        builder.AddTag("ifchanged", static s => new IfChangedTag(s));
        builder.AddTag("include", static s => new IncludeTag(s));
        builder.AddTag("increment", static s => new CounterTag(s, 1));
        builder.AddTag("raw", static s => new RawTag(s));
        builder.AddTag("tablerow", static s => new TableRowTag(s));
        builder.AddTag("unless", static s => new IfTag(s, true));
        if (builder.Dialect == LiquidDialect.Liquid5)
        {
            builder.AddTag("#", static s => new InlineCommentTag(s));
            builder.AddTag("echo", static s => new EchoTag(s));
            builder.AddTag("liquid", static s => new LiquidLinesTag(s));
            builder.AddTag("render", static s => new RenderTag(s));
        }
    }
}
