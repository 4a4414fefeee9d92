using System.Text;
using Spectre.Console;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli.Report;

/// <summary>A page for a terminal: with bold and colour on a screen, plain text in a file, the same words in both.</summary>
internal sealed class Page
{
    private readonly StringBuilder written = new();
    private readonly IAnsiConsole console;
    private readonly Language language;

    public Page(Terminal terminal)
    {
        language = terminal.Language;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutIsScreen ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.OutIsScreen ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(written)),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public string Say(Bilingual words) => Shown.Lines(words.In(language));

    public void Title(Bilingual words) => console.Write(new Text(Say(words) + "\n", new Style(decoration: Decoration.Bold)));

    public void Line(Bilingual words) => console.Write(new Padder(new Text(Say(words)), new Padding(2, 0, 0, 0)));

    public void Warning(Bilingual words) =>
        console.Write(new Padder(new Text(Say(words), new Style(Color.Yellow)), new Padding(2, 0, 0, 0)));

    public void Gap() => console.WriteLine();

    /// <summary>Prints the page. Lines end with their last character, so that a file of it stays tidy.</summary>
    public void PrintTo(TextWriter writer)
    {
        foreach (string line in written.ToString().TrimEnd('\n').Split('\n')) writer.WriteLine(line.TrimEnd());
        writer.Flush();
    }

    /// <param name="heads">Empty texts for a table without a head. Columns after <paramref name="left"/> are numbers, set to the right.</param>
    /// <param name="left">How many columns are words.</param>
    public void Table(int left, IReadOnlyList<Bilingual> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = heads.Any(head => head.En.Length > 0) };
        for (int i = 0; i < heads.Count; i++)
        {
            var head = new Text(Say(heads[i]), new Style(decoration: Decoration.Dim));
            table.AddColumn(new TableColumn(head)
            {
                Alignment = i < left ? Justify.Left : Justify.Right,
                NoWrap = true,
                Padding = new Padding(0, 0, 3, 0),
            });
        }

        foreach (IReadOnlyList<string> row in rows) table.AddRow(row.Select(cell => new Text(Shown.Lines(cell))));
        console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
    }
}
