using CsCheck;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class IncidenceTests
{
    [Fact]
    public void It_is_the_rows_turned_round() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var incidence = new Incidence(model);
            var turned = Enumerable.Range(0, model.Width)
                .SelectMany(column => incidence.RowsOf(column).ToArray().Zip(incidence.CoefficientsOf(column).ToArray(), (row, coefficient) => (row, column, coefficient)));
            var rows = model.Rows.SelectMany((row, i) => row.Columns.Zip(row.Coefficients, (column, coefficient) => (i, column, coefficient)));
            Assert.Equal(rows.Order(), turned.Order());
        }, iter: 20, threads: 1);
}
