using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs find</c>: analogs of a text.</summary>
internal static class FindCommand
{
    public static Command Build()
    {
        var text = new Option<string?>("--text") { Description = "Facts in words, Russian or Kazakh.", HelpName = "TEXT" };
        var file = new Option<string?>("--file") { Description = "File with the text or with JSON; - reads standard input.", HelpName = "FILE" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("find", "Finds decided cases alike and shows what courts did with them.", "analogs find --text \"кража из дома через окно, ущерб возмещён\"") { text, file, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new FindAnalogsRequest { Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!) } };
            request.Case = (parsed.GetValue(text), parsed.GetValue(file)) switch
            {
                ({ } words, null) => new CaseDescription { Text = words },
                (null, { } path) => (await CaseInput.ReadAsync(path, cancellationToken)).Case,
                _ => throw new BadInputException("Give the case with either --text or --file."),
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var found = await session.Caller.CallAsync<FindAnalogsResponse>("/judicial.analogs.v1.AnalogService/FindAnalogs", request, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(found));
            else
                new PracticeReport(Spectre.Console.AnsiConsole.Console, found.Context.Language).Write(found);
            return ExitCode.Done;
        });
        return command;
    }
}
