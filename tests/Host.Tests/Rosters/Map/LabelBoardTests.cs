using CsCheck;
using TidalMarket.Host.Rosters.Map;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class LabelBoardTests
{
    private static readonly Spot Up = new(0, -1);

    [Fact]
    public void A_label_stands_as_near_as_it_may()
    {
        Box? label = new LabelBoard(new Slice(0, 1000)).Find(Box.Around(new(500, 500), 100, 100), 200, 50, 10, 200, Up);

        Assert.Equal(new Box(400, 390, 200, 50), label);
    }

    [Fact]
    public void A_taken_place_drives_it_outward()
    {
        var board = new LabelBoard(new Slice(0, 1000));
        board.Take(new Box(0, 440, 1000, 10));

        Box? label = board.Find(Box.Around(new(500, 500), 10, 10), 200, 50, 10, 200, Up, new Spot(0, 1));

        Assert.Equal(515, label!.Value.Y);
    }

    [Fact]
    public void Its_thin_line_crosses_nothing_either() =>
        Assert.Null(Walled().Find(Box.Around(new(500, 500), 10, 10), 60, 50, 10, 200, Up));

    [Fact]
    public void No_two_labels_ever_overlap() =>
        Gen.Select(Gen.Double[0, 900], Gen.Double[0, 900], Gen.Double[5, 200]).Array[1, 30].Sample(anchors =>
        {
            var board = new LabelBoard(new Slice(0, 1000));
            Box[] labels = [.. anchors.Select(anchor => board.Find(new Box(anchor.Item1, anchor.Item2, 10, 10), anchor.Item3, 20, 5, 130, Up, new Spot(1, 0))).OfType<Box>()];
            for (int i = 0; i < labels.Length; i++)
                for (int j = 0; j < i; j++)
                    if (labels[i].Overlaps(labels[j])) return false;
            return labels.All(label => label.X >= 0 && label.Right <= 1000);
        });

    private static LabelBoard Walled()
    {
        var board = new LabelBoard(new Slice(0, 1000));
        board.Take(new Box(0, 450, 1000, 5));
        return board;
    }
}
