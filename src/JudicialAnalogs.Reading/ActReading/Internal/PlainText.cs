namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>A plain text file: one act, in an encoding that is told from the bytes.</summary>
internal static class PlainText
{
    public static TextOrTrouble Read(Stream stream, ReadingOptions options) => WholeStream.Read(stream, options.MaxRecordBytes) is { } bytes
        ? TextDecoding.Decode(bytes)
        : TextOrTrouble.Rejected(WholeStream.TooLong(options.MaxRecordBytes));
}
