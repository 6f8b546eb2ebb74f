using System.Text;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Tells a format from the first bytes of a file.</summary>
internal static class FileSignature
{
    public static FileKind Of(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (head.StartsWith("PK\u0003\u0004"u8))
            return FileKind.Docx;
        // The compound file of old Word, and archives and pictures: none of them can be an act's text.
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return FileKind.Unknown;

        var extension = Path.GetExtension(name);
        var start = Opening(head);
        if (Is(extension, ".jsonl") || Is(extension, ".ndjson") || Is(extension, ".json") || start.StartsWith('{'))
            return FileKind.JsonLines;
        if (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && (Is(extension, ".html") || Is(extension, ".htm"))))
            return FileKind.Html;
        return FileKind.Text;
    }

    /// <summary>Why a file whose name promises another format than its content is not read; null when the two agree.</summary>
    public static string? Mismatch(FileKind kind, string name)
    {
        var extension = Path.GetExtension(name);
        return kind switch
        {
            FileKind.Pdf when extension.Length > 0 && !Is(extension, ".pdf") => $"the content is PDF though the name ends in {extension}; rename it to .pdf or give the text",
            FileKind.Docx when extension.Length > 0 && !Is(extension, ".docx") => $"the content is a ZIP archive or DOCX though the name ends in {extension}; give the act as .docx or .txt",
            FileKind.Text when Is(extension, ".pdf") => "the name ends in .pdf but the content is not PDF",
            FileKind.Text when Is(extension, ".docx") => "the name ends in .docx but the content is not DOCX",
            FileKind.Unknown when Is(extension, ".doc") => "old Word files (.doc) are not read; save the act as .docx or .txt",
            _ => null,
        };
    }

    private static bool Is(string extension, string other) => extension.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Opening(ReadOnlySpan<byte> head)
    {
        var text = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        };
        return text.TrimStart();
    }
}
