namespace TidalMarket.Scheduling;
