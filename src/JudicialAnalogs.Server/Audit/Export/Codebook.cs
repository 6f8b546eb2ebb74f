using System.Globalization;
using System.Text;
using JudicialAnalogs.Practice.Export;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>The codebook of an export, from the columns that the export is written with.</summary>
internal static class Codebook
{
    /// <summary>Every column, and then what was done to the rows of this export.</summary>
    public static IEnumerable<CodebookEntry> Of(CountExport export, long archiveSequence, Wording wording) =>
    [
        .. Columns(wording),
        Fact("rows", wording.Say("Export.File.Rows"), export.Rows),
        Fact("rows_left_out", wording.Say("Export.File.LeftOut"), export.LeftOut),
        Fact("rows_by_coarsening", wording.Say("Export.File.Coarsening"), string.Join(' ', export.RowsByStep)),
        Fact("fewest_acts", wording.Say("Export.File.FewestActs"), CountExport.FewestActs),
        Fact("identity", wording.Say("Export.File.Identity"), ""),
        Fact("claims", wording.Say("Export.File.Claims"), ""),
        Fact("archive_sequence", wording.Say("Export.File.Archive"), archiveSequence),
    ];

    /// <summary>The columns, as docs/export-codebook.md has them.</summary>
    public static string Document(Wording wording)
    {
        var text = new StringBuilder();
        text.Append("# Codebook of exported counts\n\n");
        text.Append("Made from the columns the export is written with (`ExportColumns`); a test holds this page to them. Every export carries it in the\n");
        text.Append("language asked for, with the figures of its own rows. `analogs audit export --format csv --out counts.csv --purpose \"…\"` writes it to\n");
        text.Append("`counts.codebook.csv`.\n\n");
        text.Append("| column | meaning | values | unit | norm |\n| --- | --- | --- | --- | --- |\n");
        foreach (var entry in Columns(wording))
            text.Append(CultureInfo.InvariantCulture, $"| {entry.Column} | {entry.Meaning} | {entry.Values} | {entry.Unit} | {entry.Norm} |\n");
        text.Append("\n## The file as a whole\n\n");
        string[] facts =
        [
            wording.Say("Export.File.FewestActs"), wording.Say("Export.File.Coarsening"), wording.Say("Export.File.LeftOut"), wording.Say("Export.File.Identity"),
            wording.Say("Export.File.Claims"),
        ];
        foreach (var fact in facts)
            text.Append(CultureInfo.InvariantCulture, $"- {fact}\n");
        return text.ToString();
    }

    private static IEnumerable<CodebookEntry> Columns(Wording wording) => ExportColumns.All.Select(column =>
        new CodebookEntry(column.Name, wording.Say($"Export.Column.{column.Name}"), column.Values, column.Unit, column.Norm));

    private static CodebookEntry Fact(string name, string meaning, object value) =>
        new($"({name})", meaning, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", "", "");
}
