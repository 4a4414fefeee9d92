using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class AttendanceTable
{
    public static readonly Table<Attendance> Attendance = new(
        "attendance.csv",
        ["vendor", "attends"],
        ["window", "weekdays", "dates"],
        row => new(
            new(row.Text("vendor")),
            row.Maybe("window", id => new WindowId(id)),
            row.Weekdays("weekdays"),
            row.Dates("dates"),
            row.YesRequired("attends")));
}
