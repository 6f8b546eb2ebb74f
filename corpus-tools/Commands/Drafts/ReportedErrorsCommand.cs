using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Drafts;

/// <summary><c>analogs drafts errors</c>: the correction list of the analysis itself.</summary>
internal static class ReportedErrorsCommand
{
    public static Command Build()
    {
        var all = new Option<bool>("--all") { Description = "Settled entries too." };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("errors", "Lists what judges reported as errors of the analysis, each with its draft.", "analogs drafts errors --data archive") { all, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ListReportedErrorsRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "errors" },
                SettledToo = parsed.GetValue(all),
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var listed = new ListReportedErrorsResponse();
            do
            {
                var page = await session.Caller.CallAsync<ListReportedErrorsResponse>("/judicial.analogs.v1.CorpusService/ListReportedErrors", request, cancellationToken);
                request.PageToken = page.NextPageToken;
                listed.Errors.AddRange(page.Errors);
                listed.Context = page.Context;
            }
            while (request.PageToken.Length > 0);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonFormatter.Default.Format(listed));
                return ExitCode.Done;
            }

            foreach (var error in listed.Errors)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{error.Number}  {error.DraftId} version {error.DraftVersion}  {error.ReportedAt.ToDateTime():yyyy-MM-dd}  {error.Outcome}  {error.Text}"));
            Console.WriteLine($"{listed.Errors.Count} entries");
            return ExitCode.Done;
        });
        return command;
    }
}
