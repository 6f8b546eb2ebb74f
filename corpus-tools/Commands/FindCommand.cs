using System.CommandLine;
using System.Text.Json.Nodes;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Commands.Law;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs find</c>: analogs of a text, or norms.</summary>
internal static class FindCommand
{
    public static Command Build()
    {
        var text = new Option<string?>("--text") { Description = "Words, Russian or Kazakh: +word must stand, -word must not, \"a phrase\" must stand as it is.", HelpName = "TEXT" };
        var file = new Option<string?>("--file") { Description = "File with the text or with JSON, never read as + - \"\"; - reads standard input.", HelpName = "FILE" };
        var like = new Option<string?>("--like") { Description = "Identifier of a stored act to take as the case.", HelpName = "ID" };
        var law = new Option<string?>("--law") { Description = "Search norms instead of cases: words, citations, names of acts; + - \"\" as in --text.", HelpName = "TEXT" };
        var on = new Option<DateOnly?>("--on") { Description = "With --law: day whose law is meant, yyyy-MM-dd; today when left out.", HelpName = "DATE" };
        var explain = new Option<bool>("--explain") { Description = "Show what each score is made of." };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("find", "Finds decided cases alike and shows what courts did with them; with --law, norms in both languages as they stood on a day.", "analogs find --text 'кража из дома +окно -грабёж \"ущерб возмещён\"'") { text, file, like, law, on, explain, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(law) is { } asked)
            {
                if ((parsed.GetValue(text) ?? parsed.GetValue(file) ?? parsed.GetValue(like)) is not null)
                    throw new BadInputException("--law searches norms: leave out --text, --file and --like.");
                await using var norms = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
                return await LawSearch.RunAsync(norms, asked, parsed.GetValue(on), parsed.GetValue(explain), Languages.Of(parsed.GetValue(language)!), parsed.GetValue(json), cancellationToken);
            }

            var request = new FindAnalogsRequest { Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!) } };
            var stored = parsed.GetValue(like);
            var given = (parsed.GetValue(text), parsed.GetValue(file), stored) switch
            {
                ({ } words, null, null) => new CaseDescription { Text = words, Typed = true },
                (null, { } path, null) => (await CaseInput.ReadAsync(path, cancellationToken)).Case,
                (null, null, not null) => null,
                _ => throw new BadInputException("Give the case with one of --text, --file and --like, or a question for norms with --law."),
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            request.Case = given ?? await StoredAsync(session, stored!, request.Context, cancellationToken);
            var found = await session.Caller.CallAsync<FindAnalogsResponse>("/judicial.analogs.v1.AnalogService/FindAnalogs", request, cancellationToken);
            var scores = parsed.GetValue(explain) ? await ExplainAsync(session, request, found, cancellationToken) : null;
            if (parsed.GetValue(json))
            {
                Console.WriteLine(scores is null ? JsonFormatter.Default.Format(found) : WithScores(found, scores));
                return ExitCode.Done;
            }

            new PracticeReport(Spectre.Console.AnsiConsole.Console, found.Context.Language).Write(found);
            foreach (var (address, score) in scores ?? [])
            {
                Console.WriteLine(address);
                ScoreLines.Write(score, 1, Console.Out);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A stored act as a case; its own instances are no analogs of it.</summary>
    private static async Task<CaseDescription> StoredAsync(ServerSession session, string id, RequestContext context, CancellationToken cancellationToken)
    {
        var request = new GetActRequest { Context = context, ActId = id };
        var answer = await session.Caller.CallAsync<GetActResponse>("/judicial.analogs.v1.CorpusService/GetAct", request, cancellationToken);
        return new CaseDescription { Text = answer.Act.Text, CaseNumber = answer.Act.CaseNumber };
    }

    private static async Task<List<(string Address, ScoreNode Score)>> ExplainAsync(
        ServerSession session, FindAnalogsRequest asked, FindAnalogsResponse found, CancellationToken cancellationToken)
    {
        var scores = new List<(string, ScoreNode)>();
        foreach (var analog in found.Analogs)
        {
            var request = new ExplainAnalogRequest { Context = asked.Context, Case = asked.Case, CountAddress = analog.CountAddress };
            var answer = await session.Caller.CallAsync<ExplainAnalogResponse>("/judicial.analogs.v1.AnalogService/ExplainAnalog", request, cancellationToken);
            scores.Add((analog.CountAddress, answer.Score));
        }

        return scores;
    }

    /// <summary>The answer with <c>scores</c> beside it: the tree of each analog by its address.</summary>
    private static string WithScores(FindAnalogsResponse found, List<(string Address, ScoreNode Score)> scores)
    {
        var answer = JsonNode.Parse(JsonFormatter.Default.Format(found))!.AsObject();
        answer["scores"] = new JsonObject(scores.Select(pair => KeyValuePair.Create(pair.Address, JsonNode.Parse(JsonFormatter.Default.Format(pair.Score)))));
        return answer.ToJsonString(PrintedJson.Plain);
    }
}
