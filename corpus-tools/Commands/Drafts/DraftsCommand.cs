using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Drafts;

/// <summary><c>analogs drafts</c>: one author's drafts, and what is done to them.</summary>
internal static class DraftsCommand
{
    private const int Page = 200;

    public static Command Build()
    {
        var owed = new Option<bool>("--owed") { Description = "Only rulings given whose reason is still to follow." };
        var state = new Option<string?>("--state") { Description = "Only drafts in a state: assessed, reason_required, reason_recorded, finalized or withdrawn.", HelpName = "STATE" };
        var author = new Option<string?>("--author") { Description = "Whose drafts; the operator's own when left out.", HelpName = "NAME" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("drafts", "Lists drafts, oldest first; with --owed the rulings whose reason is still to follow.", "analogs drafts --owed --data archive")
        {
            owed, state, author, data, server, language, json, WithdrawCommand.Build(), ReportedErrorsCommand.Build(),
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ListDraftsRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "drafts" },
                Author = parsed.GetValue(author) ?? "",
                State = StateOf(parsed.GetValue(state)),
                ReasonOwed = parsed.GetValue(owed),
                PageSize = Page,
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var listed = new ListDraftsResponse();
            do
            {
                var page = await session.Caller.CallAsync<ListDraftsResponse>("/judicial.analogs.v1.DraftService/ListDrafts", request, cancellationToken);
                request.PageToken = page.NextPageToken;
                listed.Drafts.AddRange(page.Drafts);
                listed.Context = page.Context;
            }
            while (request.PageToken.Length > 0);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(listed));
            else
                Print(listed);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ListDraftsResponse listed)
    {
        foreach (var draft in listed.Drafts)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{draft.DraftId}  {draft.State}  version {draft.DraftVersion}, reasons {draft.Reasons}  {draft.Author}  {draft.ChangedAt.ToDateTime():yyyy-MM-dd HH:mm} UTC"));
        }

        Console.WriteLine($"{listed.Drafts.Count} drafts");
    }

    private static DraftState StateOf(string? state) => state switch
    {
        null => DraftState.Unspecified,
        "assessed" => DraftState.Assessed,
        "reason_required" => DraftState.ReasonRequired,
        "reason_recorded" => DraftState.ReasonRecorded,
        "finalized" => DraftState.Finalized,
        "withdrawn" => DraftState.Withdrawn,
        _ => throw new BadInputException($"--state: \"{state}\" is not one of assessed, reason_required, reason_recorded, finalized, withdrawn."),
    };
}
