using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law resolve</c>: the citations of a text.</summary>
internal static class LawResolveCommand
{
    public static Command Build()
    {
        var text = new Argument<string>("text") { Description = "Text with citations; - reads standard input." };
        var on = new Option<DateOnly?>("--on") { Description = "Day the text was written, yyyy-MM-dd; today when left out. It tells which Constitution is meant.", HelpName = "DATE" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("resolve", "Reads every citation of a text, Russian or Kazakh, in order of appearance.", "analogs law resolve \"188-баптың 3-бөлігінің 3) тармағы\" --json") { text, on, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetValue(text)!;
            var read = given == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : given;
            var citations = CitationReader.Read(read, new CitationContext { On = parsed.GetValue(on) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime) }, cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    citations.Select(citation => new
                    {
                        canonical = citation.Reference.ToString(),
                        start = citation.Span.Start,
                        length = citation.Span.Length,
                        confidence = citation.Confidence,
                    }),
                    PrintedJson.Plain));
                return ExitCode.Done;
            }

            foreach (var citation in citations)
                Console.WriteLine($"{citation.Reference}\t{citation.Span.Start}+{citation.Span.Length}\t{citation.Confidence:0.00}");
            return ExitCode.Done;
        });
        return command;
    }
}
