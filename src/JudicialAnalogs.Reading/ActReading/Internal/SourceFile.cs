using System.Security.Cryptography;
using System.Text;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>From the bytes of one file to its records, whatever the format.</summary>
internal static class SourceFile
{
    private const int HeadBytes = 4096;

    public static IEnumerable<SourceRecord> Read(Stream stream, string name, ReadingOptions options)
    {
        var head = ReadHead(stream);
        if (head.Length == 0)
            return [SourceRecord.Rejected(name, null, "the file is empty")];

        var whole = new HeadedStream(head, stream);
        var kind = FileSignature.Of(head, name);
        if (FileSignature.Mismatch(kind, name) is { } mismatch)
            return [SourceRecord.Rejected(name, null, mismatch)];
        return kind switch
        {
            FileKind.JsonLines => JsonLines.Read(WithoutUtf16(whole, head), name, options),
            FileKind.Pdf => [Single(PdfText.Read(whole, name, options), name)],
            FileKind.Docx => [Single(DocxText.Read(whole, options), name)],
            FileKind.Html => [Single(HtmlText.Read(whole, options), name)],
            FileKind.Text => [Single(PlainText.Read(whole, options), name)],
            _ => [SourceRecord.Rejected(name, null, "the format is not known; acts come as .txt, .html, .docx, .pdf or .jsonl")],
        };
    }

    private static SourceRecord Single(TextOrTrouble content, string name) => content.Trouble is { } trouble
        ? SourceRecord.Rejected(name, content.Line, trouble)
        : new SourceRecord { Name = name, Text = content.Text, Hash = HashOf(content.Text) };

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static byte[] ReadHead(Stream stream)
    {
        var head = new byte[HeadBytes];
        var count = stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        return head[..count];
    }

    private static Stream WithoutUtf16(Stream stream, byte[] head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.CreateTranscodingStream(stream, Encoding.Unicode, Encoding.UTF8, leaveOpen: true),
        [0xFE, 0xFF, ..] => Encoding.CreateTranscodingStream(stream, Encoding.BigEndianUnicode, Encoding.UTF8, leaveOpen: true),
        _ => stream,
    };
}
