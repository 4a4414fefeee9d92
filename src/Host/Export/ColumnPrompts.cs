using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>What Excel says beside a cell that is being filled: what its column is about and, where it knows only some words, a list
/// of them. Nothing is forbidden: more is read than is listed.</summary>
internal static class ColumnPrompts
{
    /// <summary>Excel takes no more characters.</summary>
    private const int LongestTitle = 32, LongestText = 255;

    private const int LastRow = 5000;

    public static DataValidations Of(TextTable table, Language language)
    {
        DataValidation[] all = [.. table.Columns.Select((column, place) => Of(table.File, column, place, language))];
        return new DataValidations(all) { Count = (uint)all.Length };
    }

    private static DataValidation Of(string file, string column, int place, Language language)
    {
        string letters = WrittenRow.Letters(place);
        string title = language == Language.Chinese ? ColumnWords.Chinese(column) : column;
        string words = $"\"{string.Join(',', ColumnChoices.Of(file, column).Select(choice => choice.In(language)))}\"";
        bool isList = words.Length is > 2 and <= LongestText;
        var prompt = new DataValidation
        {
            Type = isList ? DataValidationValues.List : DataValidationValues.None,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = false,
            PromptTitle = Cut(title, LongestTitle),
            Prompt = Cut(ColumnNotes.Of(file, column).In(language), LongestText),
            SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{letters}2:{letters}{LastRow}")]),
        };
        if (isList) prompt.Formula1 = new Formula1(words);
        return prompt;
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
