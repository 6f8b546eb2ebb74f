using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Records of a JSON lines file: structured acts or civil summaries, told apart by their keys, line by line.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, CommentHandling = JsonCommentHandling.Disallow };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<SourceRecord> Read(Stream stream, string name, ReadingOptions options)
    {
        var any = false;
        foreach (var (line, bytes) in RecordLines.Read(stream, options.MaxRecordBytes))
        {
            if (bytes is null)
            {
                any = true;
                yield return SourceRecord.Rejected(name, line, WholeStream.TooLong(options.MaxRecordBytes));
                continue;
            }

            var content = line == 1 && bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes.AsMemory();
            if (content.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            any = true;
            yield return Record(content, name, line);
        }

        if (!any)
            yield return SourceRecord.Rejected(name, null, "the file holds no record");
    }

    private static SourceRecord Record(ReadOnlyMemory<byte> bytes, string name, int line)
    {
        try
        {
            // The parser takes invalid UTF-8 in strings as it comes, so it is checked first.
            StrictUtf8.GetCharCount(bytes.Span);
            using var document = JsonDocument.Parse(bytes, Strict);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return SourceRecord.Rejected(name, line, "the line is not a JSON object; write one act a line");
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
            var record = CivilSummary.Fits(root) ? CivilSummary.Read(root) : StructuredAct.Read(root);
            return record with { Name = name, Line = line, Hash = hash };
        }
        catch (DecoderFallbackException)
        {
            return SourceRecord.Rejected(name, line, "the line is not valid UTF-8; save the file as UTF-8");
        }
        catch (JsonException error)
        {
            return SourceRecord.Rejected(name, line, $"not a whole JSON object: the parser stopped at byte {error.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate escape ("\uD800") is found only when the string is asked for.
            return SourceRecord.Rejected(name, line, "a string of the record is not valid text");
        }
        catch (FormatException error)
        {
            return SourceRecord.Rejected(name, line, error.Message);
        }
    }
}
