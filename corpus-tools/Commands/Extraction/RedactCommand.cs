using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary><c>analogs redact</c>: the text as it would be stored.</summary>
internal static class RedactCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "File of one act or of several." };
        var officials = new Option<bool>("--keep-officials") { Description = "Leave the names of judges, prosecutors, secretaries and advocates." };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("redact", "Prints acts as they would be stored: pseudonyms for names, labels for numbers, dates of birth and addresses.", "analogs redact verdict.txt") { file, officials, data, json };
        command.SetAction((parsed, cancellation) =>
        {
            // Whoever redacts must never get a name back because the text is not a whole act.
            var options = new ReadingOptions { RedactOfficials = !parsed.GetValue(officials), FactsAlone = true };
            void Show(ReadAct read) => Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { file = read.Act.Source, text = read.Act.Text, replaced = read.Redaction.Found.Count }, PrintedJson.Plain)
                : read.Act.Text);
            return Task.FromResult(ActFiles.Each([parsed.GetValue(file)!], options, Show, cancellation));
        });
        return command;
    }
}
