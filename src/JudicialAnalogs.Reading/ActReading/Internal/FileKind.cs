namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Formats told apart.</summary>
internal enum FileKind
{
    Unknown,
    Text,
    JsonLines,
    Html,
    Docx,
    Pdf,
}
