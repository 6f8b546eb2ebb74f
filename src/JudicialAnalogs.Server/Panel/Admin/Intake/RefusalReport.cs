using System.Buffers;
using System.Globalization;
using JudicialAnalogs.Server.Intake;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Admin.Intake;

/// <summary>Refused records as comma-separated values (RFC 4180), to hand to whoever made the file.</summary>
internal static class RefusalReport
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\r\n");

    /// <summary>Lines with their ends, the header first; read as they are written.</summary>
    public static IEnumerable<string> Lines(Wording words, IEnumerable<RefusedRecord> refused)
    {
        yield return Line(words.Say("Panel.Admin.Imports.File"), words.Say("Panel.Admin.Imports.Line"), words.Say("Panel.Admin.Imports.Reason"));
        foreach (var record in refused)
            yield return Line(record.File, record.Line?.ToString(CultureInfo.InvariantCulture) ?? "", RefusalWording.Of(words, record.Reason).Text);
    }

    private static string Line(params string[] fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    // A name that begins like a formula is one to a spreadsheet: the apostrophe makes it a text.
    private static string Field(string value)
    {
        var harmless = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + value : value;
        return harmless.AsSpan().ContainsAny(Special) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
