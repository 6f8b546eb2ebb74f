using Google.Protobuf;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>A case as the command line takes it: words, or a file of text or of JSON in the contract's own form.</summary>
internal static class CaseInput
{
    /// <summary>The case in a file: JSON of <c>AssessDraftRequest</c> when it begins with a brace, text otherwise.</summary>
    /// <exception cref="BadInputException">The file cannot be read.</exception>
    public static async Task<AssessDraftRequest> ReadAsync(string path, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = path == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: {failure.Message}");
        }

        if (!text.AsSpan().TrimStart().StartsWith("{"))
            return new AssessDraftRequest { Case = new CaseDescription { Text = text } };
        try
        {
            return AssessDraftRequest.Parser.ParseJson(text);
        }
        catch (Exception failure) when (failure is InvalidProtocolBufferException or InvalidJsonException or FormatException)
        {
            throw new BadInputException($"{path}: {failure.Message} Give the fields of AssessDraftRequest in protos/judicial/analogs/v1/draft_service.proto.");
        }
    }
}
