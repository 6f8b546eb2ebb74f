using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Admin.Intake;

/// <summary>
/// Why the reader refused a record, in the language of the page. The reader says it in English, with details of its own; what is not known here is shown as it
/// said it.
/// </summary>
internal static class RefusalWording
{
    /// <summary>How the reader's sentences begin, and the texts that say the same.</summary>
    public static IReadOnlyList<(string Begins, string TextKey)> Known { get; } =
    [
        ("the file is empty", "Panel.Refusal.Empty"),
        ("the file holds no record", "Panel.Refusal.Empty"),
        ("the file holds no text", "Panel.Refusal.NoText"),
        ("the content is PDF though", "Panel.Refusal.Name"),
        ("the content is a ZIP archive or DOCX though", "Panel.Refusal.Zip"),
        ("the archive holds no Word document", "Panel.Refusal.Zip"),
        ("the name ends in .pdf but", "Panel.Refusal.Name"),
        ("the name ends in .docx but", "Panel.Refusal.Name"),
        ("old Word files (.doc)", "Panel.Refusal.OldWord"),
        ("the format is not known", "Panel.Refusal.Format"),
        ("the DOCX file is damaged", "Panel.Refusal.Damaged"),
        ("pdftotext could not read the file", "Panel.Refusal.Damaged"),
        ("PDF needs pdftotext", "Panel.Refusal.PdfReader"),
        ("longer than the limit", "Panel.Refusal.TooLong"),
        ("the encoding is not known", "Panel.Refusal.Encoding"),
        ("the line is not valid UTF-8", "Panel.Refusal.Encoding"),
        ("the text is damaged", "Panel.Refusal.Encoding"),
        ("no Russian or Kazakh text", "Panel.Refusal.Language"),
        ("not recognised as a court act", "Panel.Refusal.NoAct"),
        ("not a whole JSON object", "Panel.Refusal.Json"),
        ("the line is not a JSON object", "Panel.Refusal.Json"),
        ("a string of the record is not valid text", "Panel.Refusal.Json"),
        ("the record has no", "Panel.Refusal.Field"),
        ("the field ", "Panel.Refusal.Field"),
        (ImportMapping.Blocked, "Panel.Refusal.Blocked"),
    ];

    /// <summary>The reason, and the language it is in where that is not the page's.</summary>
    public static (string Text, string? Language) Of(Wording words, string reason)
    {
        var known = Known.FirstOrDefault(known => reason.StartsWith(known.Begins, StringComparison.Ordinal));
        if (known.TextKey is null || words == Wording.English)
            return (reason, words == Wording.English ? null : "en");
        return (known.TextKey == "Panel.Refusal.Field" ? words.Say(known.TextKey, reason) : words.Say(known.TextKey), null);
    }
}
