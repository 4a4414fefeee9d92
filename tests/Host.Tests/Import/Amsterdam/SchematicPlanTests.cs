using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class SchematicPlanTests
{
    [Fact]
    public void Rows_fill_a_shelf_then_the_one_across_the_street() => Assert.Equal(
        [
            new RowPosition(Side.Left, 0, 300), new RowPosition(Side.Left, 3300, 300), new RowPosition(Side.Right, 0, 300),
            new RowPosition(Side.Left, 0, 900),
        ],
        SchematicPlan.Positions([3000, 2700, 5900, 6000]));

    [Fact]
    public void No_two_rows_are_drawn_over_each_other() => Gen.Int[100, 9000].Array[1, 40].Sample(lengths =>
    {
        ImmutableArray<RowPosition> positions = SchematicPlan.Positions([.. lengths]);
        for (int i = 0; i < lengths.Length; i++)
        for (int j = 0; j < i; j++)
        {
            if (positions[i].Side != positions[j].Side) continue;
            int apart = Math.Abs(positions[i].OffsetCm - positions[j].OffsetCm);
            Assert.True(apart == 0 ? !Place(i).Overlaps(Place(j)) : apart > SchematicPlan.DepthCm);
        }

        Stretch Place(int row) => new Stretch(0, lengths[row]).Shifted(positions[row].StartCm);
    });
}
