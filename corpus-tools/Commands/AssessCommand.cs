using System.CommandLine;
using System.Security.Cryptography;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs assess</c>: a draft beside the law and practice.</summary>
internal static class AssessCommand
{
    public static Command Build()
    {
        var draft = new Argument<string>("draft") { Description = "Draft: the act as text, DOCX or PDF, or JSON (docs/draft-schema.md); - reads standard input." };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("assess", "Compares a draft ruling with the law and, apart from it, with practice. It recommends nothing. The same draft twice is one draft.", "analogs assess draft.txt --lang kk") { draft, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = await CaseInput.ReadAsync(parsed.GetValue(draft)!, cancellationToken);
            request.Context ??= new RequestContext { Purpose = "assess" };
            request.Context.Language = Languages.Of(parsed.GetValue(language)!);
            if (request.IdempotencyKey.Length == 0)
                request.IdempotencyKey = Convert.ToHexStringLower(SHA256.HashData(request.ToByteArray()));
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var assessed = await session.Caller.CallAsync<AssessDraftResponse>("/judicial.analogs.v1.DraftService/AssessDraft", request, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(assessed));
            else
                new DraftReport(Spectre.Console.AnsiConsole.Console, assessed.Context.Language).Write(assessed);
            return ExitCode.Done;
        });
        return command;
    }
}
