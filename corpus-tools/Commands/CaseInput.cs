using System.Text;
using System.Text.Json;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Drafts;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>A draft as the command line takes it: the act as text, DOCX or PDF, or JSON.</summary>
internal static class CaseInput
{
    private const string Guide = "See docs/draft-schema.md, or give the fields of AssessDraftRequest in protos/judicial/analogs/v1/draft_service.proto.";

    /// <summary>
    /// The draft in a file: JSON when it begins with a brace, in the form of docs/draft-schema.md or, when it has a field <c>case</c>, of the contract's
    /// <c>AssessDraftRequest</c>; anything else is the act.
    /// </summary>
    /// <exception cref="BadInputException">The file cannot be read or understood; the message says what to do.</exception>
    public static async Task<AssessDraftRequest> ReadAsync(string path, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = path == "-" ? Encoding.UTF8.GetBytes(await Console.In.ReadToEndAsync(cancellationToken)) : await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: {failure.Message}");
        }

        if (bytes.Length == 0 || bytes.All(unit => unit is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            throw new BadInputException($"{path}: the file is empty. Give the draft as text, DOCX, PDF or JSON.");
        try
        {
            return IsJson(bytes) ? OfJson(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')) : new AssessDraftRequest { Case = new CaseDescription { Text = OfAct(bytes, path) } };
        }
        catch (BadInputException bad)
        {
            throw new BadInputException($"{path}: {bad.Message}");
        }
    }

    private static AssessDraftRequest OfJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.TryGetProperty("case", out _) ? AssessDraftRequest.Parser.ParseJson(text) : DraftFile.Parse(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new BadInputException($"line {fault.LineNumber + 1}, position {fault.BytePositionInLine + 1}: not JSON. {Guide}");
        }
        catch (Exception failure) when (failure is InvalidProtocolBufferException or InvalidJsonException or FormatException or InvalidOperationException)
        {
            throw new BadInputException($"{failure.Message} {Guide}");
        }
    }

    // Plain text goes to the server as it is, which reads it like any act; other formats are opened here, for the contract carries text.
    private static string OfAct(byte[] bytes, string path)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8) && !bytes.AsSpan().StartsWith("%PDF"u8) && TextOf(bytes) is { } text)
            return text;
        using var stream = new MemoryStream(bytes);
        return new ActReader().Read(stream, Path.GetFileName(path)).FirstOrDefault() switch
        {
            ReadAct read => read.Act.Text,
            Rejection rejection => throw new BadInputException($"{rejection.Reason}"),
            _ => throw new BadInputException("no act was found in the file. Give the draft as text, DOCX, PDF or JSON."),
        };
    }

    private static bool IsJson(byte[] bytes)
    {
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..];
        return text.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
