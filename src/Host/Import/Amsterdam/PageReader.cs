using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Reads <c>paginas</c>, the lists that the city's inspectors carry.</summary>
internal static class PageReader
{
    public static ImmutableArray<ImmutableArray<AmsterdamBlock>> Pages(Fields file) => [.. file.Objects("paginas").Select(Page)];

    private static ImmutableArray<AmsterdamBlock> Page(Fields page)
    {
        ImmutableArray<AmsterdamBlock> blocks = [.. page.Objects("indelingslijstGroup").Select(Block)];
        page.RestIsUnread();
        return blocks;
    }

    private static AmsterdamBlock Block(Fields block)
    {
        var read = new AmsterdamBlock(
            block.Line,
            IsRight(block),
            block.Text("title") ?? "",
            block.Text("landmarkTop") ?? "",
            block.Text("landmarkBottom") ?? "",
            block.Texts("plaatsList"));
        block.RestIsUnread();
        return read;
    }

    private static bool IsRight(Fields block)
    {
        string said = block.Text("class") ?? "block-left";
        if (said is not ("block-left" or "block-right")) block.Repaired("class", "", said, Done.UnknownIgnored);
        return said == "block-right";
    }
}
