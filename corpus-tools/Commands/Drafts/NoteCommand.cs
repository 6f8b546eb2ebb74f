using System.CommandLine;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Drafts;

/// <summary><c>analogs note</c>: the note for the case file.</summary>
internal static class NoteCommand
{
    public static Command Build()
    {
        var draft = new Argument<string>("draft") { Description = "Draft, as assess named it." };
        var format = new Option<string>("--format") { Description = "html to print, or json.", DefaultValueFactory = _ => "html", HelpName = "FORMAT" };
        var output = new Option<string?>("--out") { Description = "File to write; standard output when left out.", HelpName = "FILE" };
        var version = new Option<int>("--version") { Description = "Version of the draft; the newest when left out.", HelpName = "N" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "note",
            "Writes the note for the case file: what was searched, which decisions were shown, what was found, and whether practice was followed or why not. --json is --format json.",
            "analogs note d0000000001 --format html --lang kk --out note.html")
        { draft, format, output, version, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ExportSearchNoteRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "note" },
                DraftId = parsed.GetValue(draft)!,
                DraftVersion = parsed.GetValue(version),
                Format = FormatOf(parsed.GetValue(json) ? "json" : parsed.GetValue(format)!),
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var note = await session.Caller.CallAsync<ExportSearchNoteResponse>("/judicial.analogs.v1.DraftService/ExportSearchNote", request, cancellationToken);
            if (parsed.GetValue(output) is not { } path)
            {
                Console.WriteLine(note.Content.ToStringUtf8());
                return ExitCode.Done;
            }

            await File.WriteAllBytesAsync(path, note.Content.ToByteArray(), cancellationToken);
            await Console.Error.WriteLineAsync($"{path}: {note.MediaType}, {note.Content.Length} bytes");
            return ExitCode.Done;
        });
        return command;
    }

    private static SearchNoteFormat FormatOf(string format) => format switch
    {
        "html" => SearchNoteFormat.Html,
        "json" => SearchNoteFormat.Json,
        _ => throw new BadInputException($"--format: \"{format}\" is neither html nor json."),
    };
}
