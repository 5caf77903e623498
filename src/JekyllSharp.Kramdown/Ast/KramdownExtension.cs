using JekyllSharp.Kramdown.Finishing;
using JekyllSharp.Kramdown.Parsing;
using JekyllSharp.Kramdown.Rendering;
using JekyllSharp.Kramdown.Tree;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace JekyllSharp.Kramdown.Ast;

/// <summary>Puts kramdown in the place of Markdig's parsers and of its HTML renderers.</summary>
internal sealed class KramdownExtension(KramdownOptions options) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Clear();
        pipeline.InlineParsers.Clear();
        pipeline.BlockParsers.Add(new WholeTextParser());
        pipeline.DocumentProcessed -= Fill;
        pipeline.DocumentProcessed += Fill;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Clear();
            html.ObjectRenderers.Add(new KramdownRenderer());
        }
    }

    private void Fill(MarkdownDocument document)
    {
        // A text of blank lines never reaches a parser; kramdown prints a newline for it.
        string text = document.Count > 0 && document[0] is WholeTextBlock whole ? whole.Text : "";
        document.Clear();
        Parser parser = new(text, options);
        Element root = parser.Parse();
        AbbreviationPass.Run(root, parser);
        if (options.Input == KramdownInput.Gfm)
        {
            GfmPass.Run(root, parser.Options);
        }

        document.SetData(KramdownRenderer.ParserKey, parser);
        AstWriter.AddBlocks(root, document);
        foreach (FootnoteDefinition footnote in parser.Footnotes.Values)
        {
            KramdownContainerBlock block = new("footnote");
            block.SetData(KramdownRenderer.FootnoteKey, footnote);
            AstWriter.AddBlocks(footnote.Content, block);
            document.Add(block);
        }
    }
}

/// <summary>Takes the whole text in its first line, and all lines after it.</summary>
internal sealed class WholeTextParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        processor.NewBlocks.Push(new WholeTextBlock(this) { Text = processor.Line.Text });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.ContinueDiscard;
}

internal sealed class WholeTextBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required string Text { get; init; }
}

/// <summary>Prints documents, and single blocks and spans, with kramdown's writer.</summary>
internal sealed class KramdownRenderer : IMarkdownObjectRenderer
{
    public static readonly object ParserKey = new();
    public static readonly object FootnoteKey = new();

    private Parser? _parser;

    public bool Accept(RendererBase renderer, Type objectType) => typeof(MarkdownObject).IsAssignableFrom(objectType);

    public void Write(RendererBase renderer, MarkdownObject objectToRender)
    {
        HtmlRenderer html = (HtmlRenderer)renderer;
        AstReader reader = new(html, this);
        Element root = new(ElementKind.Root);
        if (objectToRender is MarkdownDocument document)
        {
            _parser = document.GetData(ParserKey) as Parser;
            ReadDocument(document, reader, root);
        }
        else
        {
            reader.AddNode(objectToRender, root);
        }

        _parser ??= new Parser("", KramdownOptions.Jekyll);
        html.Write(new HtmlWriter(_parser.Options, _parser).Write(root));
    }

    private static void ReadDocument(MarkdownDocument document, AstReader reader, Element root)
    {
        foreach (Block block in document)
        {
            if (block.GetData(FootnoteKey) is FootnoteDefinition footnote)
            {
                Element content = new(ElementKind.Root);
                reader.AddChildren((ContainerBlock)block, content);
                footnote.Reset(content);
            }
            else
            {
                reader.AddNode(block, root);
            }
        }
    }
}
